import { type BoxOpening, boxAround } from './box.ts';
import { linesWithFences } from './outside-code.ts';
import { valuesIn } from './shortcode-tag.ts';
import { standsFor } from './shown-by.ts';

const OPENING = /^([ \t]*)(:{2,})([ \t]*)([\w{].*)$/;
const CLOSING = /^[ \t]*(:{2,})[ \t]*$/;
/** One that holds nothing: `::github{repo="jane/rain"}`, `::warning[Caption]`. */
const ALONE = /^([ \t]*)::([a-z][\w-]*)(?=[[{])(?:\[([^\]\n]*)\])?(?:\{([^{}\n]*)\})?[ \t]*$/i;
/** So many colons begin and end a container; two, of Nuxt's, only where both have two. */
const COLONS = 3;

interface Opened {
  readonly at: number;
  readonly indent: string;
  readonly colons: number;
  readonly opening: BoxOpening;
}

/**
 * A text with the containers that lines of colons begin and end (`:::note`, of Docusaurus, VuePress, VitePress, HackMD, Quarto, Nuxt and
 * remark's directives) as boxes. One that does not end, and an end of nothing, stay.
 */
export function withContainers(text: string): string {
  if (!text.includes('::')) return text;
  const lines = [...linesWithFences(text)];
  const told = new Map<number, readonly string[]>();
  const alone = new Map<number, readonly string[]>();
  const open: Opened[] = [];
  const counts = new Map<number, number>();
  const counted = ({ colons }: Opened, by: number) => counts.set(colons, (counts.get(colons) ?? 0) + by);
  /** The innermost with as many colons; with Pandoc any three end it. */
  const closedBy = (colons: number): Opened | undefined => {
    const isSame = (counts.get(colons) ?? 0) > 0;
    if (!isSame && colons < COLONS) return undefined;
    for (let last = open.pop(); last; last = open.pop()) {
      counted(last, -1);
      if (isSame ? last.colons === colons : last.colons >= COLONS) return last;
    }
    return undefined;
  };
  for (const [at, { line, isFenced }] of lines.entries()) {
    if (isFenced) continue;
    const [, indent = '', mark = '', gap, info = ''] = OPENING.exec(line) ?? [];
    const opening = mark === '' || (gap && mark.length < COLONS) ? undefined : openingOf(info.trimEnd());
    if (opening) {
      const opened = { at, indent, colons: mark.length, opening };
      open.push(opened);
      counted(opened, 1);
      const leaf = ALONE.exec(line);
      if (leaf) alone.set(at, [aloneAs(leaf)]);
    }
    const [, end = ''] = CLOSING.exec(line) ?? [];
    const closed = end === '' ? undefined : closedBy(end.length);
    if (!closed) continue;
    const around = boxAround(closed.opening);
    const indented = (added: readonly string[]) => added.map((one) => one && closed.indent + one);
    told.set(closed.at, indented(around.start));
    told.set(at, indented(around.end));
  }
  return lines.flatMap(({ line }, at) => told.get(at) ?? alone.get(at) ?? [line]).join('\n');
}

function aloneAs([, indent = '', name = '', caption = '', attributes = '']: readonly string[]): string {
  const values = valuesIn(attributes.replace(/(^|\s)#/g, '$1id='));
  return indent + (standsFor(name, values) ?? (caption && `**${caption}**`));
}

/** Reads `note[Caption]{title="Caption"}`, `note Caption`, `{.callout-note title="Caption"}`. */
function openingOf(info: string): BoxOpening | undefined {
  const brace = info.endsWith('}') ? info.lastIndexOf('{') : -1;
  const [head, attributes] = brace === -1 ? [info, ''] : [info.slice(0, brace), info.slice(brace + 1, -1)];
  if (/[{}]/.test(head)) return undefined;
  const name = /^[\w-]*/.exec(head)?.[0] ?? '';
  const rest = head.slice(name.length).trim();
  const bracketed = rest.startsWith('[') && rest.includes(']') ? rest.slice(1, rest.indexOf(']')) : undefined;
  const titled = /\btitle="([^"]*)"/.exec(attributes)?.[1];
  const kind = name || (/\.(?:callout-)?([\w-]+)/.exec(attributes)?.[1] ?? '');
  const typed = /\btype="([\w-]+)"/.exec(attributes)?.[1];
  // A program's own word may have another behind it that is no caption: `:::tabs{sync}`, `::: code-group labels=[a, b]`.
  const caption = (bracketed ?? titled ?? (/[=[\]]/.test(rest) ? '' : rest)).trim();
  return { kind: typed ?? kind, caption: caption || undefined };
}
