import { isName, readByline } from '../lines/byline.ts';
import { endsAsSentence, isRunningText, sizeInWords } from '../lines/prose.ts';
import { endsInYear, hasDayAndTime } from '../lines/stamp.ts';
import { isLikelyStampOrByline } from '../lines/stamp-or-byline.ts';
import { topicWords } from './topic-words.ts';

/** So many lines are byline, date, share bar and count of comments at most. */
const REACH = 12;
/** Of so many words is a caption, or a summary's point, at most: with half of it one of 146 pages is read otherwise. */
const LONGEST_CAPTION = 40;
const MOST_CAPTIONS = 3;
/** An address may stand between the name and the date. */
const NAME_ABOVE = 2;
/** `Jane Doe | Bergen`, `Jane Doe / Bergen`. */
const BEHIND_NAME = /(?:(?<!\s)\s+)?[|/•·].*/;
/** An article has one heading there: with one button, three of 146 pages are read otherwise. */
const FEWEST_BUTTONS = 2;
/** In words; a heading may be longer. */
const LONGEST_BUTTON = 12;
/** What introduces a list, or is an item of one, or is quoted. */
const OF_LIST = /[:：]$|^[\p{P}\p{S}\p{N}]/u;

/**
 * Where an article goes on below its deck: behind byline, date and buttons, and behind the captions above those. A
 * heading there belongs to the article, and so does the last of several lines that says what the text below it is about.
 */
export function startBelowDeck(deck: string, below: readonly string[]): number {
  const text = below.findIndex((block) => isRunningText(block) && !isLikelyStampOrByline(block));
  if (text === -1 || text > REACH) return 0;
  const captions = endOfCaptions(below, text);
  if (captions > text) return captions;
  const lines = below.slice(0, text);
  const isIntroduction = /[:：]$/.test(deck);
  if (
    (lines.every(isAside) && !isIntroduction) ||
    lines.some((line) => isLikelyStampOrByline(line) || endsInYear(line))
  )
    return text;
  if (isIntroduction || !areButtons(lines, below.slice(text))) return 0;
  return isHeadingOf(lines.at(-1) ?? '', below[text] ?? '') ? text - 1 : text;
}

/** Behind the byline below the captions that begin at `start`; `start` where the article does. */
function endOfCaptions(below: readonly string[], start: number): number {
  const last = below.slice(0, REACH).findLastIndex(isHead);
  const above = below.slice(start, Math.max(start, last)).filter((block) => isRunningText(block));
  if (last <= start || above.length > MOST_CAPTIONS) return start;
  if (above.some((block) => sizeInWords(block) > LONGEST_CAPTION)) return start;
  const next = below.slice(last).findIndex((block) => isRunningText(block) && !isLikelyStampOrByline(block));
  return next === -1 ? start : last + next;
}

/** The byline, or a date below a name: dates alone part the entries of a diary. */
function isHead(block: string, index: number, all: readonly string[]): boolean {
  if (endsAsSentence(block)) return false;
  if (readByline(block) !== undefined || (isNamed(block) && BEHIND_NAME.test(block))) return true;
  const isDated = isLikelyStampOrByline(block) || hasDayAndTime(block);
  return isDated && all.slice(Math.max(0, index - NAME_ABOVE), index).some(isNamed);
}

function isNamed(block = ''): boolean {
  return isName(block.replace(BEHIND_NAME, '')) || readByline(block) !== undefined;
}

/** A line that stands again further down is a heading of the article, of parts that are alike. */
function areButtons(lines: readonly string[], text: readonly string[]): boolean {
  const isButton = (line: string) =>
    sizeInWords(line) <= LONGEST_BUTTON && !OF_LIST.test(line) && !text.includes(line);
  return lines.length >= FEWEST_BUTTONS && lines.every(isButton);
}

/** Whether a line, the last of those above a text, says what that is about. */
function isHeadingOf(line: string, text: string): boolean {
  const known = new Set(topicWords(text));
  return topicWords(line).some((word) => known.has(word));
}

/** A button, a size of type, or the author's name: nothing that an article has between two paragraphs. */
function isAside(line: string): boolean {
  return sizeInWords(line) === 1 || isName(line.replace(BEHIND_NAME, ''));
}
