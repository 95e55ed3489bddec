import { monthNamed, monthNamedExactly } from './month-names.ts';
import { MONTH_NAME, SHORT } from './month-word.ts';
import { plainDay } from './plain-day.ts';

/** Year, month and day, in this order, as they stand or as numbers. */
export type DayParts = readonly (string | number | undefined)[];

const ISO_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})\b/;
/** The basic format: `20170628`. */
const ISO_BASIC = /^(\d{4})(\d{2})(\d{2})$/;
const ISO_MONTH = /^(\d{4})-(\d{2})$/;
const YEAR_FIRST = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/;
/** `28.06.17`, `6/28/17`. */
const YEAR_SHORT = /^(\d{1,2}([./])\d{1,2}\2)(\d{2})$/;
/** The first year that is written as one of the last century. */
const CENTURY_BREAK = 70;
const DAY_NAMED = new RegExp(
  String.raw`^(?:\p{L}+\.?,?\s+)??(\d{1,2})(?:er|st|nd|rd|th|\.)?[\s-]+(?:(?:del?|of)\s+|d[’'])?(${MONTH_NAME})${SHORT}?,?[\s-]+(?:del?\s+)?(\d{4})(?!\d)`,
  'iu',
);
/** Hungarian, Lithuanian; Chinese, Japanese, Korean. */
const YEAR_FIRST_NAMED = new RegExp(
  String.raw`^(\d{4})\.?\s+(?:m\.\s+)?(${MONTH_NAME})\.?\s+(\d{1,2})(?!\d)`,
  'iu',
);
const YEAR_FIRST_CJK = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u;
const MONTH_YEAR = /^(\p{L}{3,})\.?,?\s+(?:del?\s+)?(\d{4})$/iu;
const MONTH_NAMED =
  /^(?:\p{L}+\.?,?\s+)??(\p{L}[\p{L}\p{M}]{2,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/iu;

/** Year and month of a date that knows no day, with the first. */
export function monthIn(text: string): DayParts | undefined {
  const [, year, number] = ISO_MONTH.exec(text) ?? [];
  if (year) return [year, number, 1];
  const [, name = '', namedYear] = MONTH_YEAR.exec(text) ?? [];
  const named = monthNamedExactly(name);
  return named > 0 ? [namedYear, named, 1] : undefined;
}

const FAR_AHEAD = 2400;

/** Year, month and day of a date without a time, in any script. */
export function partsIn(text: string): DayParts | undefined {
  const parts = knownParts(text);
  // Most are known at once, or no dates; in Thailand it is 2567.
  const isKnown = Number(parts?.[1]) > 0 && Number(parts?.[0]) < FAR_AHEAD;
  if (isKnown || !/\p{Nd}{4}/u.test(text)) return parts;
  const plain = plainDay(text);
  return plain === text ? parts : (knownParts(plain) ?? parts);
}

function knownParts(text: string): DayParts | undefined {
  const ordered =
    ISO_DAY.exec(text) ?? ISO_BASIC.exec(text) ?? YEAR_FIRST.exec(text) ?? YEAR_FIRST_CJK.exec(text);
  if (ordered) return ordered.slice(1);
  const written = text.replace(
    YEAR_SHORT,
    (_, day, _sign, year) => `${day}${Number(year) < CENTURY_BREAK ? 20 : 19}${year}`,
  );
  const [, first = '', sign, second = '', year] = YEAR_LAST.exec(written) ?? [];
  // 28/06/2017 can only be a day before a month, 06/28/2017 a month before a day, 06/07/2017 can be both. Who writes dots
  // writes the day first.
  const isDayFirst = Number(first) > 12 || first === second || (sign === '.' && Number(second) <= 12);
  if (year && isDayFirst) return [year, second, first];
  if (year && Number(second) > 12) return [year, first, second];
  const [, day, name, dayYear] = DAY_NAMED.exec(text) ?? [];
  if (name) return [dayYear, monthNamed(name), day];
  const [, monthName, monthDay, monthYear] = MONTH_NAMED.exec(text) ?? [];
  if (monthName) return [monthYear, monthNamed(monthName), monthDay];
  const [, firstYear, lastName, lastDay] = YEAR_FIRST_NAMED.exec(text) ?? [];
  return lastName ? [firstYear, monthNamed(lastName), lastDay] : undefined;
}
