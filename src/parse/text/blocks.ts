import { withSingleSpaces } from '../../safe-text.ts';
import { partedFromLists } from './list-lines.ts';

/** A line is blank when it holds nothing but white space, no-break spaces among it. */
const BLANK_LINES = /\n(?:[^\S\n]*\n)+/;
/** Wires indent the first line of a paragraph, and wrap at about 65 characters. */
const INDENT = /\n(?= {2,8}\S)/;
/** A sign-off stands on a line of its own, under the wrapped lines of the last paragraph. */
const SIGN_OFF = /\n(?=\s*(?:reuters?|-+\s*30\s*-+|#{3,})\W*$)/i;
/** Above a headline, with the day glued to it: `2 minute readJune 28, 20172:26 PM GMT+2`. */
const READING_TIME = /(?<=^\d{1,2} min(?:ute)?s? read[^\n]{0,80})\n/i;
const WRAPPED = { shortest: 40, longest: 100 };
/** Columns of a table stand apart by more than two spaces. */
const TABLE_ROW = /\S {3,}\S/;

/** A line of signs, below a headline or between parts. */
const RULE = /^[^\S\n]*([=_~#-])\1{2,}[^\S\n]*$/gm;

/** A text without the rules that are drawn in it; what they part stays parted. */
export function withoutRules(text: string): string {
  return text.replace(RULE, '');
}

/**
 * The blocks of plain text, in order: paragraphs, headings, menu entries. Parted by blank lines and indents; a hard-wrapped
 * paragraph is one block, other lines are a block each.
 */
export function blocksOf(text: string): string[] {
  return text
    .trim()
    .split(BLANK_LINES)
    .flatMap(partedFromLists)
    .flatMap((part) => part.split(INDENT))
    .flatMap((part) => part.split(SIGN_OFF))
    .flatMap((part) => part.split(READING_TIME))
    .flatMap(partedFromTables)
    .flatMap((part) => (isWrapped(part) ? [part] : part.split('\n')))
    .map((block) => withSingleSpaces(block).trim())
    .filter((block) => block !== '');
}

/** A table may stand in the middle of a paragraph, right below the line that introduces it. */
function partedFromTables(part: string): string[] {
  const parts: string[][] = [];
  let isTable: boolean | undefined;
  for (const line of part.split('\n')) {
    const isRow = TABLE_ROW.test(line.trim());
    if (isRow === isTable) parts.at(-1)?.push(line);
    else parts.push([line]);
    isTable = isRow;
  }
  return parts.map((lines) => lines.join('\n'));
}

/** Whether lines break where the column ended and not where a thought did. */
function isWrapped(part: string): boolean {
  const lines = part.split('\n');
  if (lines.length < 2 || lines.some((line) => TABLE_ROW.test(line.trim()))) return false;
  const full = lines.slice(0, -1).map((line) => line.trim().length);
  const longest = Math.max(...full, lines.at(-1)?.length ?? 0);
  return longest <= WRAPPED.longest && full.every((length) => length >= WRAPPED.shortest);
}
