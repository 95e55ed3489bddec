/** What ikiwiki is told within a page: https://ikiwiki.info/ikiwiki/directive/. */
export interface Directive {
  readonly name: string;
  /** Its values without a name: tags, the file of a picture. */
  readonly words: readonly string[];
  /** Its values by their names; of two the first. */
  readonly named: Readonly<Record<string, string>>;
}

/** Each text is read in one way alone: what can be read in two takes twice the time with every sign. */
const VALUE = String.raw`"""(?:(?!""")[\s\S])*"""|"(?!"")(?:[^"\\]|\\.)*"|[^\s"\]=]+`;
const ONE = new RegExp(String.raw`(?:(?<![\w-])([\w-]+)\s*=\s*)?(${VALUE})`, 'g');
/** A stroke in front shows it as it is written. Before version 3 the sign was not needed. */
const DIRECTIVE = new RegExp(
  String.raw`(?<!\\)\[\[(?:!([a-z]+)|(meta|tag|img)(?=\s))((?:\s+(?:[\w-]+\s*=\s*)?(?:${VALUE})){0,40})\s*\]\]`,
  'g',
);

/** A text with its directives as `tell` tells them. */
export function withoutDirectives(text: string, tell: (directive: Directive) => string): string {
  return text.replace(DIRECTIVE, (_, name: string | undefined, former: string | undefined, said: string) => {
    const words: string[] = [];
    const named: Record<string, string> = {};
    for (const [, key, written = ''] of said.matchAll(ONE)) {
      const value = written.replace(/^("""|")([\s\S]*)\1$/, '$2').trim();
      if (key === undefined) words.push(value);
      else named[key] ??= value;
    }
    return tell({ name: name ?? former ?? '', words, named });
  });
}
