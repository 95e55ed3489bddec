import { monthNamed } from '../../dates/month-names.ts';
import { anyWord, DATE_LABEL, ON_DAY, PUBLISHED, UPDATED } from '../../publication-words.ts';

/** A month's name or its abbreviation, in the languages of the corpus's datelines. */
const MONTHS = [
  'jan(?:uary|vier|uar)?|feb(?:ruary|ruar)?|f[ée]v(?:rier)?|mar(?:ch|s|z)?|märz|a[pv]r(?:il)?|may|mai|mayo',
  'jun[ei]?|juin|jul[yi]?|juillet|aug(?:ust)?|ao[uû]t|sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?',
  'nov(?:ember|embre)?|de[cz](?:ember)?|d[ée]c(?:embre)?',
];
const WEEKDAYS = [
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?',
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch',
];
const [MONTH, WEEKDAY] = [MONTHS, WEEKDAYS].map((names) => String.raw`(?:${names.join('|')})\.?`);
const DAY_MONTH_YEAR = String.raw`\d{1,2}(?:er|st|nd|rd|th|\.)?\s+(?:de\s+)?${MONTH},?\s+(?:de\s+)?\d{4}`;
const MONTH_DAY_YEAR = String.raw`${MONTH}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}`;
const NUMERIC = String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}`;
const DATE = `(?:${WEEKDAY},?\\s+)?(${DAY_MONTH_YEAR}|${MONTH_DAY_YEAR}|${NUMERIC})`;
const TIME = String.raw`(?:[,\s|@–—-]*(?:at\s+|um\s+|à\s+)?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*(?:[A-Z]{2,4}|Uhr|GMT[+-]?\d*))?)?`;
/** What a stamp begins with: `Published on`, `Datum:`; repeated, and not counted, as a regular expression would have a copy for each time. */
const BEFORE = [
  `(?:first\\s+|last\\s+)?${anyWord(PUBLISHED, UPDATED)}`,
  String.raw`(?:first\s+)?for\s+(?:immediate\s+)?release`,
];
const LABEL = `(?:${anyWord(BEFORE, DATE_LABEL, ON_DAY)}(?:\\s*:\\s*|\\s+))*`;

const STAMP_LINE = new RegExp(`^${LABEL}${DATE}${TIME}[\\s.|,-]*$`, 'iu');
const STAMP_WITHIN = new RegExp(`(?<![\\p{L}\\p{N}])${LABEL}${DATE}${TIME}(?![\\p{L}\\p{N}])`, 'iu');
/** A day, perhaps with its weekday and a time, in whatever language; whether the word between is a month is to be seen. */
const ANY_STAMP_LINE =
  /^(?:[\p{L}-]+,\s+)?(\d{1,2}\.?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+|del\s+)?(?:19|20)\d{2})(?:\s*\p{L}\.)?(?:[\s,.|–-]+(?:\p{L}{1,4}\.?\s+)?\d{1,2}[:.]\d{2}\s?\p{L}{0,4})?[\s.|,-]*$/iu;
/** French papers set the place behind the date: `22 mai 2012, Espagne. - Le …`. */
const PLACE_AFTER = String.raw`(?:,\s\p{Lu}[\p{L}'’ -]{1,40})?`;
const OPENING_DATE = new RegExp(`^${DATE}${PLACE_AFTER}\\s*\\.?\\s*(?:[-–—:]|$)`, 'iu');

const LONGEST_STAMP = 80;
const YEAR = /(?:19|20)\d\d/;
const TIME_OF_DAY = /\d:\d\d/;

const DATE_WORDS = new RegExp(`(?:,?\\s(?:on\\s)?(?:${WEEKDAY}|${MONTH})){1,6},?$`, 'iu');

/** The date of a line that is a publication stamp and nothing else: `Sunday, August 2, 2015`, `Published: 3 May 2024 17:47`, `12. října 2021 10:30`. */
export function stampOf(line: string): string | undefined {
  if (line.length > 120) return undefined;
  const [, date, month = ''] = ANY_STAMP_LINE.exec(line) ?? [];
  return STAMP_LINE.exec(line)?.[1] ?? (monthNamed(month) > 0 ? date : undefined);
}

/** Whether a line is a publication stamp and nothing else. */
export function isStamp(line: string): boolean {
  return stampOf(line) !== undefined;
}

/** The date of a stamp within a short line, and what stands around it: `By Jane Doe | ` before `June 28, 2017 10:15 AM`. */
export function stampWithin(line: string): { date: string; before: string; after: string } | undefined {
  const found = STAMP_WITHIN.exec(line);
  if (found?.[1] === undefined) return undefined;
  const end = found.index + found[0].length;
  return { date: found[1], before: line.slice(0, found.index), after: line.slice(end) };
}

/** The full date that a paragraph opens with: `22 mai 2012. - Prévu initialement …`. */
export function openingDate(paragraph: string): string | undefined {
  return OPENING_DATE.exec(paragraph)?.[1];
}

/** Whether a short line has both a year and a time of day, in whatever language, as the lines above comments have. */
export function hasDayAndTime(line: string): boolean {
  return line.length <= LONGEST_STAMP && YEAR.test(line) && TIME_OF_DAY.test(line);
}

/** A line cut off where its date's numbers began, without the words of the date: `Jane Doe on Monday, May`. */
export function withoutDateWords(line: string): string {
  return line.replace(DATE_WORDS, '');
}

/** Whether a line ends in a year, as one with a date behind the author's name does, and no sentence without its full stop. */
export function endsInYear(line: string): boolean {
  return /\d\D{1,12}(?:19|20)\d{2}$/.test(line);
}
