import { monthNamed, monthNamedExactly } from '../../dates/month-names.ts';
import { isPersianMonth } from '../../dates/persian-day.ts';
import { isWeekday } from '../../dates/weekday-names.ts';
import { anyWord, UPDATED } from '../../publication-words.ts';
import { OPENING_DATE, STAMP_LINE, STAMP_WITHIN } from './stamp-forms.ts';

/** In characters: no stamp is longer, and no paragraph is searched for one. */
const LONGEST = 120;
/** In characters: a paragraph may have both a year and a time in it. */
const LONGEST_DAY_AND_TIME = 80;
/** What every stamp has, a year and another number near it: the forms of one are long to look for. */
const YEAR_AND_DAY = /\d\D{1,40}\d{4}|\d{4}\D{1,40}\d/;
const OTHER_DIGITS = /(?!\d)\p{Nd}/u;
/** `28.6.17`, on a line of its own. */
const SHORT_DAY = /^\d{1,2}([./])\d{1,2}\1\d{2}$/;
const YEAR = /(?:19|20)\d\d/;
const TIME_OF_DAY = /\d:\d\d/;
const CHANGED = new RegExp(`(?<!\\p{L})${anyWord(UPDATED)}(?!\\p{L})`, 'iu');
const LAST_WORD = /,?\s([\p{L}-]+)\.?,?\s*$/u;

/** The date of a line that is a publication stamp and nothing else: `Sunday, August 2, 2015`, `Published: 3 May 2024 17:47`, `12. října 2021 10:30`. */
export function stampOf(line: string): string | undefined {
  if (SHORT_DAY.test(line)) return line;
  return line.length > LONGEST || !mayBeDated(line) ? undefined : dateOf(STAMP_LINE.exec(line));
}

/** Whether a line is a publication stamp and nothing else. */
export function isStamp(line: string): boolean {
  return stampOf(line) !== undefined;
}

/** The date of a stamp within a short line, and what stands around it: `By Jane Doe | ` before `June 28, 2017 10:15 AM`. */
export function stampWithin(line: string): { date: string; before: string; after: string } | undefined {
  if (!mayBeDated(line)) return undefined;
  for (const found of line.matchAll(STAMP_WITHIN)) {
    const { date = '', weekday } = found.groups ?? {};
    if (!hasMonth(found)) continue;
    // `Doe` in `Jane Doe June 28, 2017` stands where a day of the week may.
    const start = weekday === undefined || isWeekday(weekday) ? 0 : found[0].indexOf(date);
    const [before, after] = [line.slice(0, found.index + start), line.slice(found.index + found[0].length)];
    return { date, before, after };
  }
  return undefined;
}

/** When something was published and when it was changed, as it stands. */
export interface DaysSaid {
  readonly published?: string;
  readonly updated?: string;
}

/** The days on a line, by the word before each; one without is that of publication. */
export function daysOn(line: string): DaysSaid {
  if (SHORT_DAY.test(line)) return { published: line };
  const days: { published?: string; updated?: string } = {};
  let end = 0;
  for (const found of line.length > LONGEST ? [] : line.matchAll(STAMP_WITHIN)) {
    if (!hasMonth(found)) continue;
    const { date = '' } = found.groups ?? {};
    const before = line.slice(end, found.index + found[0].indexOf(date));
    days[CHANGED.test(before) ? 'updated' : 'published'] ??= date;
    end = found.index + found[0].length;
  }
  return days;
}

/** The full date that a paragraph opens with: `22 mai 2012. - Prévu initialement …`. */
export function openingDate(paragraph: string): string | undefined {
  return dateOf(OPENING_DATE.exec(paragraph));
}

function mayBeDated(line: string): boolean {
  return YEAR_AND_DAY.test(line) || OTHER_DIGITS.test(line);
}

/** The date that a form found, if its month and its day of the week are such; a place may stand before a date with a comma. */
function dateOf(found: RegExpExecArray | null): string | undefined {
  const { date, weekday, comma } = found?.groups ?? {};
  const isPlaced = weekday === undefined || comma === ',' || isWeekday(weekday);
  return found && isPlaced && hasMonth(found) ? date : undefined;
}

function hasMonth({ groups: { month } = {} }: RegExpExecArray): boolean {
  return month === undefined || monthNamed(month) > 0 || isPersianMonth(month);
}

/** Whether a short line has both a year and a time of day, in whatever language, as the lines above comments have. */
export function hasDayAndTime(line: string): boolean {
  return line.length <= LONGEST_DAY_AND_TIME && YEAR.test(line) && TIME_OF_DAY.test(line);
}

/** A line cut off where its date's numbers began, without the words of the date: `Jane Doe on Monday, May`. */
export function withoutDateWords(line: string): string {
  const [end = '', word = ''] = LAST_WORD.exec(line) ?? [];
  const isDateWord = isWeekday(word) || monthNamedExactly(word) > 0;
  return isDateWord ? withoutDateWords(line.slice(0, -end.length)) : line;
}

/** Whether a line ends in a year, as one with a date behind the author's name does, and no sentence without its full stop. */
export function endsInYear(line: string): boolean {
  return /\d\D{1,12}(?:19|20)\d{2}$/.test(line);
}
