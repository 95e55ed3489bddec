import { type BoxOpening, boxAround } from './box.ts';
import { linesWithFences } from './outside-code.ts';
import { valuesIn } from './shortcode-tag.ts';
import { standsFor } from './shown-by.ts';

const OPENING = /^([ \t]*):{3,}[ \t]*([\w{].*)$/;
const CLOSING = /^[ \t]*:{3,}[ \t]*$/;
/** One that holds nothing: `::github{repo="jane/rain"}`, `::warning[Caption]`. */
const ALONE = /^([ \t]*)::([a-z][\w-]*)(?=[[{])(?:\[([^\]\n]*)\])?(?:\{([^{}\n]*)\})?[ \t]*$/i;
/** `note[Caption]{title="Caption"}`, `note Caption`, `{.callout-note title="Caption"}`. */
const INFO = /^([\w-]*)(?:\[([^\]\n]*)\])?[ \t]*([^{}\n]*)(?:\{([^{}\n]*)\})?[ \t]*$/;

/**
 * A text with the containers that lines of colons begin and end (`:::note`, of Docusaurus, VuePress, VitePress, HackMD, Quarto and
 * remark's directives) as boxes. One that does not end, and an end of nothing, stay.
 */
export function withContainers(text: string): string {
  if (!text.includes('::')) return text;
  const lines = [...linesWithFences(text)];
  const told = new Map<number, readonly string[]>();
  const open: { at: number; indent: string; opening: BoxOpening }[] = [];
  for (const [at, { line, isFenced }] of lines.entries()) {
    if (isFenced) continue;
    const alone = ALONE.exec(line);
    if (alone) told.set(at, [aloneAs(alone)]);
    const [, indent = '', info] = OPENING.exec(line) ?? [];
    const opening = info === undefined ? undefined : openingOf(info);
    if (opening) open.push({ at, indent, opening });
    const started = CLOSING.test(line) ? open.pop() : undefined;
    if (!started) continue;
    const { start, end } = boxAround(started.opening);
    const indented = (added: readonly string[]) => added.map((one) => one && started.indent + one);
    told.set(started.at, indented(start));
    told.set(at, indented(end));
  }
  return lines.flatMap(({ line }, at) => told.get(at) ?? [line]).join('\n');
}

function aloneAs([, indent = '', name = '', caption = '', attributes = '']: readonly string[]): string {
  const values = valuesIn(attributes.replace(/(^|\s)#/g, '$1id='));
  return indent + (standsFor(name, values) ?? (caption && `**${caption}**`));
}

function openingOf(info: string): BoxOpening | undefined {
  const [whole, name = '', bracketed, rest = '', attributes = ''] = INFO.exec(info) ?? [];
  if (whole === undefined) return undefined;
  const titled = /\btitle="([^"]*)"/.exec(attributes)?.[1];
  const kind = name || (/\.(?:callout-)?([\w-]+)/.exec(attributes)?.[1] ?? '');
  // A program's own word may have another behind it that is no caption: `:::tabs{sync}`, `::: code-group labels=[a, b]`.
  const caption = (bracketed ?? titled ?? (/[=[\]]/.test(rest) ? '' : rest)).trim();
  return { kind, caption: caption || undefined };
}
