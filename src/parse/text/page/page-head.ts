import { endsAsSentence, isRunningText, LONGEST_HEADLINE, sizeInWords } from '../lines/prose.ts';
import { endsInYear, hasDayAndTime, isStamp } from '../lines/stamp.ts';

/** The name of the site, a headline and the day; and with them so many lines of a menu at most. */
const FEWEST_LINES = 3;
const MOST_LINES = 10;
/** In characters: a day with its time, and the name of its place. */
const LONGEST_DAY = 60;
/** Of a headline: the name of a site may have two. */
const FEWEST_WORDS = 3;
const NUMBERS = /^(?:19|20)\d\d[-/.]\d\d[-/.]\d\d/;
/** `From: Jane Doe`, of a memorandum. */
const LABEL = /^\p{L}+\s?[:：]/u;

/**
 * Whether the blocks begin as those of a page with few menus, whose article begins at `start`: the site's name or a line of its
 * menu, and below it a headline beside the day.
 */
export function hasPageHead(blocks: readonly string[], start: number): boolean {
  const head = blocks.slice(0, start);
  if (head.length < FEWEST_LINES || head.length > MOST_LINES || head.some(isOfArticle)) return false;
  const day = head.findIndex(isDay);
  const headline = isHeadline(head[day + 1] ?? '') ? day + 1 : day - 1;
  return day > 0 && headline > 0 && isHeadline(head[headline] ?? '');
}

function isOfArticle(line: string): boolean {
  return isRunningText(line) || (LABEL.test(line) && !isDay(line));
}

function isHeadline(line: string): boolean {
  return line.length <= LONGEST_HEADLINE && sizeInWords(line) >= FEWEST_WORDS && !isDay(line);
}

function isDay(line: string): boolean {
  if (line.length > LONGEST_DAY || endsAsSentence(line)) return false;
  return isStamp(line) || NUMBERS.test(line) || endsInYear(line) || hasDayAndTime(line);
}
