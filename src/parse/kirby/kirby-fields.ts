/** A line of four dashes parts the fields: https://getkirby.com/docs/guide/content/fields. */
const BETWEEN = /\n----[ \t]*(?:\n|$)/;
const FIELD = /^\s*([a-z][\w -]{0,40}):([\s\S]*)$/i;
/** A line of dashes in a text has this in front, so that it parts nothing. */
const ESCAPED = /^\\----/gm;
/** Of a list, which is YAML: `- mosul.jpg`. */
const ITEM = /^-[ \t](.+)$/;
const QUOTES = /^(["'])(.*)\1$/;
/** What Kirby alone knows where to find: `user://vqEKRTLD`, or somebody by his address. */
const KEY = /^(?:page|file|user|site):\/\/|^[^\s@]+@[^\s@]+$/;

/** The fields of one of Kirby's files, by their names in small letters; `undefined` where a text is none. */
export function kirbyFields(text: string): ReadonlyMap<string, string> | undefined {
  const fields = new Map<string, string>();
  let last: string | undefined;
  for (const part of text.trim().split(BETWEEN)) {
    const [, name, value = ''] = FIELD.exec(part) ?? [];
    if (name === undefined && last === undefined) return undefined;
    // What has no name is a text that goes on behind a rule of its own.
    if (name === undefined) fields.set(last as string, `${fields.get(last as string)}\n\n----\n\n${part}`);
    else {
      last = name.toLowerCase();
      fields.set(last, value);
    }
  }
  const values = [...fields].map(([name, value]) => [name, value.replace(ESCAPED, '----').trim()] as const);
  return new Map(values);
}

/** A field's value as front matter has it: a text, or a list of those that say something outside of Kirby. */
export function fieldValue(text: string): string | readonly string[] {
  if (text === '[]') return '';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const items = lines.map((line) => ITEM.exec(line)?.[1]?.trim().replace(QUOTES, '$2'));
  if (!items.every((item) => item !== undefined)) return KEY.test(text) ? '' : text;
  return items.filter((item) => !KEY.test(item));
}
