import { type ContentElement, type ContentNode, isBlock } from './content.ts';
import { markdownLine } from './markdown-line.ts';

/** How GitHub's tables say the alignment of a column, by the attribute `align` of its cells. */
const RULES: Readonly<Record<string, string>> = { '': '---', left: ':--', center: ':-:', right: '--:' };

/**
 * A table as GitHub writes tables (https://github.github.com/gfm/#tables-extension-); `undefined` where it has more than such a table
 * can say: no row of headings, cells that span others, a caption, blocks or line breaks in a cell.
 */
export function markdownTable(table: ContentElement): string | undefined {
  const [head, body, ...others] = table.children.filter(isElement);
  if (!isPlain(table) || head?.name !== 'thead' || others.length > 0) return undefined;
  if (body !== undefined && body.name !== 'tbody') return undefined;
  const headings = rowsOf(head, 'th');
  const rows = body ? rowsOf(body, 'td') : [];
  const [columns, ...more] = headings ?? [];
  if (!columns || more.length > 0 || !rows) return undefined;
  const alignments = columns.map(({ attributes }) => attributes.align ?? '');
  const isEven = rows.every(
    (row) =>
      row.length === columns.length &&
      row.every(({ attributes }, i) => (attributes.align ?? '') === alignments[i]),
  );
  const texts = [columns, ...rows].map((row) => row.map(({ children }) => markdownLine(children).trim()));
  if (!isEven || texts.flat().some((text) => UNWRITABLE.test(text))) return undefined;
  const [first = [], ...rest] = texts;
  return [first, alignments.map((align) => RULES[align] ?? ''), ...rest].map(lineOf).join('\n');
}

/** A line break, or a bar that is not escaped: one in code or an address would end the cell. */
const UNWRITABLE = /\n|(?<!\\)\|/;

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The rows of a part of a table, each its cells; `undefined` where they are others, or hold more than a line. */
function rowsOf(part: ContentElement, cell: 'td' | 'th'): readonly ContentElement[][] | undefined {
  const rows = part.children.filter(isElement).map(({ children }) => children.filter(isElement));
  const isCell = ({ name, attributes, children }: ContentElement) =>
    // A heading without words is written as a cell.
    (name === cell || children.length === 0) &&
    Object.keys(attributes).every((attribute) => attribute === 'align') &&
    !children.some(isBlock);
  const parts = [part, ...part.children.filter(isElement)];
  return parts.every(isPlain) && rows.every((row) => row.every(isCell)) ? rows : undefined;
}

function isPlain({ attributes }: ContentElement): boolean {
  return Object.keys(attributes).length === 0;
}

function isElement(node: ContentNode): node is ContentElement {
  return typeof node !== 'string';
}
