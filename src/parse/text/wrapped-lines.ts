import { isLabelledCredit } from './lines/picture-credit.ts';
import { endsAsSentence } from './lines/prose.ts';
import { readSignedStamp } from './lines/signed-stamp.ts';

/**
 * Wires wrap at about 65 characters, and pages of print at 95. With 80 to 100 or 40 to 50, 84 of 200 stories of a wire are parted otherwise.
 */
const WRAPPED = { shortest: 40, longest: 100 };
/**
 * Of a text that is not hard-wrapped, this share of the full lines is longer than a column: of 146 pages 0.15 changes four, and 0.45 seven.
 */
const LONG_SHARE = 0.3;
/** Columns of a table stand apart by more than two spaces. */
const TABLE_ROW = /\S {3,}\S/;
/** Of the lines of a column, fewer end with their sentence: half of it changes 14 of 200 stories of a wire. */
const ENDED_SHARE = 0.5;
const GOES_ON = /^\s*(?:\p{Ll}|[,.;:)–—-])/u;
/** Of lines in a column this share at least ends where the next word found no room: half of it changes two pages, 0.9 four. */
const FULL_SHARE = 0.6;
/** An imprint may stand below a column, in lines of its own length. */
const LONG_LINES = 0.1;
/** Of fewer nobody can tell how wide they are set: with 8, four pages are parted otherwise. */
const FEWEST_LINES = 4;
/**
 * This share of the lines is no longer than the column: letters of print are not all of one width. Half of it, or all, change three and four
 * pages.
 */
const EDGE = 0.75;
/** Of a column's width; a heading is mostly shorter, and a line of wide letters no more. */
const NEARLY_FULL = 0.7;
/** No line of a sentence begins with it. */
const BULLET = /^\s*(?:[•●▪■◦‣]|\*\s)/;
/** Where a program broke a word, it left a hyphen that nobody types. */
const AT_HYPHENATION = /[\u2010\u00AD]\n[^\S\n]{0,80}(?=\p{Ll})/gu;
/** `five-` and `year`; behind a hyphen of two things that share their end, a space stays: `two- and three-year`. */
const AT_HYPHEN = /(?<=[a-zà-ÿ\d]-)\n[^\S\n]*(?=[a-zà-ÿ])(?!(?:and|or|to|und|oder|bis|et|ou|y|o|e)\s)/gi;

/** Whether a line is a row of a table. */
export function isTableRow(line: string): boolean {
  return TABLE_ROW.test(line.trim());
}

/**
 * Whether a text's lines are those of a column, and no paragraphs: few are longer than a column, and few of those that another follows end
 * with their sentence.
 */
export function isHardWrapped(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  const full = lines.filter(({ length }) => length >= WRAPPED.shortest);
  const long = full.filter(({ length }) => length > WRAPPED.longest);
  if (long.length >= full.length * LONG_SHARE) return false;
  const broken = lines.filter(({ length }, index) => length >= WRAPPED.shortest && lines[index + 1]);
  return broken.filter(endsAsSentence).length < Math.max(1, broken.length * ENDED_SHARE);
}

/**
 * The paragraphs of lines that no blank line parts: one where the lines break as a column does, else each line, or in a text that is
 * hard-wrapped as many as its last lines tell.
 */
export function paragraphsOfLines(part: string, isColumn: boolean): string[] {
  const lines = part.split('\n');
  if (lines.length < 2 || lines.some(isTableRow)) return lines;
  const lengths = lines.map((line) => line.trim().length);
  const long = lengths.filter((length) => length > WRAPPED.longest).length;
  if (long > lines.length * LONG_LINES) return lines;
  if (long === 0 && lengths.slice(0, -1).every((length) => length >= WRAPPED.shortest)) {
    return isColumn || lines.slice(1).every((line, at) => goesOn(line, lines[at] ?? ''))
      ? [joined(lines)]
      : lines;
  }
  return isColumn
    ? paragraphsOfColumn(lines, lengths.sort((a, b) => a - b)[Math.floor(lengths.length * EDGE)] ?? 0)
    : lines;
}

/** Whether a line goes on in the middle of a sentence, as behind a link on a line of its own, or has the credit of the caption above. */
function goesOn(line: string, above: string): boolean {
  const isCredit = isLabelledCredit(line.trim()) && endsAsSentence(above.trim());
  return isCredit || (GOES_ON.test(line) && !readSignedStamp(line.trim()));
}

/** A paragraph ends with the sentence on a line that had room for the next word. */
function paragraphsOfColumn(lines: readonly string[], width: number): string[] {
  if (lines.length < FEWEST_LINES || width < WRAPPED.shortest) return [...lines];
  const isFull = lines.slice(1).map((next, index) => {
    const [word = ''] = next.trim().split(/\s/, 1);
    return (lines[index] ?? '').trim().length + 1 + word.length > width;
  });
  if (isFull.filter(Boolean).length < isFull.length * FULL_SHARE) return [...lines];
  const paragraphs: string[][] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1] ?? '';
    const isNew =
      index === 0 || (!isFull[index - 1] && (endsAsSentence(above.trim()) || !goesOn(line, above)));
    if (isNew) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.map(joined);
}

/**
 * The paragraphs of lines that are known to be set in a column so wide: one ends with its sentence on a line that had room for the next
 * word, or with a line that is too short for the column, as a heading is.
 */
export function columnParagraphs(lines: readonly string[], width: number): string[] {
  const paragraphs: string[][] = [];
  for (const [at, line] of lines.entries()) {
    const above = (lines[at - 1] ?? '').trim();
    const [word = ''] = line.trim().split(/\s/, 1);
    const isFull = above.length + 1 + word.length > width;
    const isEnd = endsAsSentence(above) || (above.length < width * NEARLY_FULL && !goesOn(line, above));
    const isApart = BULLET.test(line) || [line, above].some(isTableRow);
    if (at === 0 || isApart || (!isFull && isEnd)) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.map(joined);
}

function joined(lines: readonly string[]): string {
  return lines.join('\n').replace(AT_HYPHENATION, '').replace(AT_HYPHEN, '');
}
