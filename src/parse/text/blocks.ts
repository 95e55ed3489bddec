import { withSingleSpaces } from '../../safe-text.ts';
import { partedFromHead } from './head-breaks.ts';
import { partedFromLists } from './list-lines.ts';
import { isHardWrapped, isTableRow, paragraphsOfLines } from './wrapped-lines.ts';

/** A line is blank when it holds nothing but white space, no-break spaces among it. */
const BLANK_LINES = /\n(?:[^\S\n]*\n)+/;
/** Wires indent the first line of a paragraph, with spaces or a tab. */
const INDENT = /^(?: {2,8}| {0,8}\t[ \t]{0,8})(?=\S)/;
/** A sign-off stands on a line of its own, under the wrapped lines of the last paragraph. */
const SIGN_OFF = /\n(?=[^\S\n]*(?:reuters?|-+\s*30\s*-|###)\W{0,100}$)/i;
/** Above a headline, with the day glued to it: `2 minute readJune 28, 20172:26 PM GMT+2`. */
const READING_TIME = /(?<=^\d{1,2} min(?:ute)?s? read[^\n]{0,80})\n/i;

/** In so many parts from the top stand headline, byline and stamp; of more, one page of 146 would be parted otherwise. */
const HEAD = 3;

/** A line of signs, below a headline or between parts. */
const RULE = /^[^\S\n\r\u2028\u2029]*([=_~#-])\1{2,}[^\S\n\r\u2028\u2029]*$/gm;

/** A text without the rules that are drawn in it; what they part stays parted. */
export function withoutRules(text: string): string {
  return text.replace(RULE, '');
}

/**
 * The blocks of plain text, in order: paragraphs, headings, menu entries. Parted by blank lines and indents; a hard-wrapped
 * paragraph is one block, other lines are a block each.
 */
export function blocksOf(text: string): string[] {
  const isSingle = (part: string) => !part.includes('\n');
  const parts = text
    .trimEnd()
    .split(BLANK_LINES)
    .flatMap(partedFromLists)
    .flatMap(partedAtIndents)
    .flatMap((part) => part.split(SIGN_OFF))
    .flatMap((part) => part.split(READING_TIME))
    .flatMap((part) => (isSingle(part) ? [part] : partedFromTables(part)));
  const isColumn = !parts.every(isSingle) && isHardWrapped(text);
  return parts
    .flatMap((part, index) => (isColumn && index < HEAD ? partedFromHead(part) : [part]))
    .flatMap((part) => paragraphsOfLines(part, isColumn))
    .map((block) => withSingleSpaces(block).trim())
    .filter((block) => block !== '');
}

/** A line begins a paragraph that is indented further than another: browsers of terminals indent all lines of a paragraph alike. */
function partedAtIndents(part: string): string[] {
  const lines = part.split('\n');
  const indents = lines.map((line) => INDENT.exec(line)?.[0].length ?? 0);
  const least = indents.reduce((one, other) => Math.min(one, other));
  const parts: string[][] = [];
  for (const [at, line] of lines.entries()) {
    if (at === 0 || (indents[at] ?? 0) > least) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((own) => own.join('\n'));
}

/** A table may stand in the middle of a paragraph, right below the line that introduces it. */
function partedFromTables(part: string): string[] {
  const parts: string[][] = [];
  let isTable: boolean | undefined;
  for (const line of part.split('\n')) {
    const isRow = isTableRow(line);
    if (isRow === isTable) parts.at(-1)?.push(line);
    else parts.push([line]);
    isTable = isRow;
  }
  return parts.map((lines) => lines.join('\n'));
}
