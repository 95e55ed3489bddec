import { boxAround } from './box.ts';
import { linesWithFences, openFence } from './outside-code.ts';

/** `!!! note "Caption"`, and folded: `??? note`. */
const OPENING = /^( *)(!!!|\?\?\?\+?)[ \t]+([\w-]+)(?:[ \t]+[\w-]+)*(?:[ \t]+"([^"\n]*)")?[ \t]*$/;

/**
 * A text with the boxes of Python-Markdown and MkDocs, whose text stands indented below their first line, as boxes:
 * https://python-markdown.github.io/extensions/admonition/.
 */
export function withIndentedBoxes(text: string): string {
  if (!/^ *(?:!!!|\?\?\?)/m.test(text)) return text;
  const lines = [...linesWithFences(text)];
  const told: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const { line = '', isFenced = false } = lines[at] ?? {};
    const [, indent = '', mark = '', kind = '', caption] = (!isFenced && OPENING.exec(line)) || [];
    const within = mark === '' ? [] : indentedLines(lines, at + 1, indent);
    if (mark === '' || (within.length === 0 && !caption)) {
      told.push(line);
      continue;
    }
    const isFolded = mark.startsWith('?');
    const { start, end } = boxAround({
      kind: caption === '' ? '' : kind,
      caption: caption || undefined,
      isFolded,
    });
    const body = withIndentedBoxes(within.join('\n'));
    // With its box a fence ends too.
    const fence = openFence(body);
    told.push(
      ...[...start, ...body.split('\n'), ...(fence ? [fence] : []), ...end].map((one) => one && indent + one),
    );
    at += within.length;
  }
  return told.join('\n');
}

/** The lines from `from` on that are further in, as far out as they would be alone. Empty ones count between others. */
function indentedLines(lines: readonly { readonly line: string }[], from: number, indent: string): string[] {
  const found: string[] = [];
  let end = 0;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]?.line ?? '';
    const rest = line.startsWith(indent) ? line.slice(indent.length) : '';
    const text = /^(?: {4}|\t)(.*)$/s.exec(rest)?.[1];
    if (text === undefined && line.trim() !== '') break;
    found.push(text ?? '');
    if (line.trim() !== '') end = found.length;
  }
  return found.slice(0, end);
}
