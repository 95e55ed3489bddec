import { MONTH_NAME, SHORT } from '../../dates/month-word.ts';
import { anyWord, DATE_LABEL, ON_DAY, PUBLISHED, UPDATED } from '../../publication-words.ts';

/** What a stamp begins with: `Published on`, `Datum:`; repeated, and not counted, as a regular expression would have a copy for each time. */
const BEFORE = [
  `(?:first\\s+|last\\s+)?${anyWord(PUBLISHED, UPDATED)}`,
  String.raw`(?:first\s+)?for\s+(?:immediate\s+)?release`,
];
const LABEL = `(?:${anyWord(BEFORE, DATE_LABEL, ON_DAY)}(?:\\s*[:：]\\s*|\\s+))*`;

/** Any word: whether it is a month, or a day of the week, is to be asked. */
const MONTH = `(?<month>${MONTH_NAME})${SHORT}?`;
const WEEKDAY = String.raw`(?:(?<weekday>[\p{L}\p{M}-]{2,40})\.?(?<comma>[,،]?)\s+)?`;
/** A number of two digits, in any script, and a year. */
const [N, Y] = [String.raw`\p{Nd}{1,2}`, String.raw`\p{Nd}{4}`];
/** `12. října 2021`, `May 3rd, 2024`, `2021. október 12`, `2021年10月12日`, and in numbers. */
const DAYS = [
  String.raw`${N}(?:er|st|nd|rd|th|\.)?\s+(?:(?:de|of)\s+|d[’'])?${MONTH}[,،]?\s+(?:del?\s+|[คพ]\.ศ\.\s?)?${Y}`,
  String.raw`${MONTH}\s+${N}(?:st|nd|rd|th)?,?\s+${Y}`,
  String.raw`${Y}\.?\s+(?:m\.\s+)?${MONTH}\s+${N}(?!\p{Nd})`,
  String.raw`\d{1,2}-(?<month>[a-z]{3,9})-\d{4}`,
  // Latvian, Kazakh and Kyrgyz, Armenian; Vietnamese.
  String.raw`\d{4}(?:\.\sgada|\sж\.|-ж\.,?)\s\d{1,2}[.-]?\s?(?<month>[a-zā-žа-ӿ]{3,12})`,
  String.raw`\d{4}\sթ\.\s(?<month>[ա-և]{3,12})\s\d{1,2}(?!\d)`,
  String.raw`\d{1,2}\s(?:tháng|thg)\s\d{1,2}(?:,|\snăm)?\s\d{4}`,
  String.raw`\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]`,
  String.raw`\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?|(?<!/)\d{4}[./]\d{1,2}[./]\d{1,2}(?![/\d])|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2}\.\s\d{1,2}\.\s\d{4}`,
];
const DATE = `${WEEKDAY}(?<date>${DAYS.join('|')})`;
/** Not any capitals: `i` would take any letters for them. */
const ZONE = String.raw`(?:[ECMP][SD]?T|UTC|GMT[+-]?\d*|[CEW]ES?T|BST|IST|MSK|JST|KST)`;
const CLOCK = String.raw`\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*(?:${ZONE}|Uhr|uur|h(?:rs?|s)?\.?))?|\d{1,2}\s?[時时시]\s?\d{1,2}\s?[分분]`;
/** Turkish sets it behind the day. */
const WEEKDAY_BEHIND = '(?:\\s(?:Pazar(?:tesi)?|Salı|Çarşamba|Perşembe|Cuma(?:rtesi)?),?)?';
const TIME = String.raw`${WEEKDAY_BEHIND}(?:[,.\s|@•·/–—-]*(?:[a-zà-ÿа-я]{1,4}\.?\s+){0,2}(?:${CLOCK}))?`;
/** A time may stand before its day: `2:25 p.m. ET, June 15, 2020`. */
const TIME_BEFORE = String.raw`(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s${ZONE})?(?:,|\s[|·–—-]|\son)?\s+)?`;
/** `12 ноября 2021 г., 10:30 ч.` */
const [OF_YEAR, OF_HOUR] = [String.raw`(?:\s*\p{L}\.)?`, String.raw`(?:\s?\p{L}{1,4})?`];
/** French papers set the place behind the date: `22 mai 2012, Espagne. - Le …`. */
const PLACE_AFTER = String.raw`(?:,\s\p{Lu}[\p{L}'’ -]{1,40})?`;

/** A line that is a date and nothing else. */
export const STAMP_LINE = new RegExp(
  `^${LABEL}${TIME_BEFORE}${DATE}${OF_YEAR}${TIME}${OF_HOUR}[\\s.|,-]*$`,
  'iu',
);
/** A date within a line. */
export const STAMP_WITHIN = new RegExp(
  `(?<![\\p{L}\\p{N}])${LABEL}${TIME_BEFORE}${DATE}${TIME}(?![\\p{L}\\p{N}])`,
  'giu',
);
/** A date at the beginning of a paragraph, and the dash behind it, or in brackets. */
export const OPENING_DATE = new RegExp(
  `^(?:[[(](?=[^\\])]{6,40}[\\])]))?${DATE}${PLACE_AFTER}\\s*(?:[)\\]]|(?:\\.\\s*)?(?:[-–—:]|$))`,
  'iu',
);
