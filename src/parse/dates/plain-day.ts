import { withPersianDay } from './persian-day.ts';
import { isWeekday } from './weekday-names.ts';

/** `12 Tháng 1, 2024`, in Vietnamese. */
const VIETNAMESE = /^(?:ngày\s)?(\d{1,2})\s(?:tháng|thg)\s(\d{1,2})(?:,|\snăm)?\s(\d{4})$/iu;
/** `12. 1. 2024`, and `2024. 1. 12.` in Korean. */
const SPACED = /^(\d{1,2})\.\s(\d{1,2})\.\s(\d{4})\.?$/u;
const SPACED_YEAR_FIRST = /^(\d{4})\.\s(\d{1,2})\.\s(\d{1,2})\.?$/u;
/** What stands for the word "year" behind one: Bulgarian and Russian, Ukrainian, Armenian, Kazakh, Kyrgyz, Latvian, Mongolian. */
const YEAR_WORD = /(?<=\d{4})(?:\s?г\.?|\s?р\.?|\sթ\.|\sж\.|-ж\.,?|\.?\sgada|\sоны)(?=\s|$)/u;
/** What stands for the era before it, in Thai, whose own is 543 years ahead. */
const ERA = /(?:ค\.ศ\.|พ\.ศ\.)\s?/u;
const THAI_YEAR = /(?<=\p{Script=Thai}[\s.]\s?)25\d{2}$/u;
const YEARS_APART = 543;
/** `12-январь`; `12. janvāris` behind the year. */
const YEAR_THEN_DAY = /^(\d{4})\s(\d{1,2})[-.]?\s?(\p{L}[\p{L}\p{M}]+)\.?$/u;
/** What stands there in other scripts before a day is its weekday. */
const NO_LATIN = /^[^\p{Script=Latin}]+$/u;
const VIETNAMESE_WEEKDAY = /^(?:thứ\s\p{L}{2,5}|chủ\snhật)$/iu;
/** The first word or two up to a comma, or to what a language sets before a day. */
const FIRST_WORDS = /^(\P{N}{2,24}?)(?:,\s(?=[\p{N}\p{L}])|(?:\sden|ที่)?\s(?=\p{N}))/u;
/** A weekday at the end, in Kazakh and others. */
const LAST_WORD = /(?<=[\p{N}\p{L}]),\s\P{N}{2,24}$/u;
/** By the number of the month, in Mongolian. */
const NUMBERED = /^(\d{4})\s(\d{1,2})-р\sсарын\s(\d{1,2})$/u;

/**
 * A day as English and its neighbours write it, of one in other digits, with its weekday, the word for year or the like in other
 * languages: `شنبه ۱۲ ژانویهٔ ۲۰۲۴`, `2024. gada 12. janvāris`. Of any other text nothing that can be relied on.
 */
export function plainDay(text: string): string {
  const written = withAsciiDigits(text.normalize('NFC'))
    .replaceAll('،', ',')
    .replace(/[\u200c-\u200f\u0654]/g, '');
  const [prefix = '', words = ''] = FIRST_WORDS.exec(written) ?? [];
  const isDay = isWeekday(words) || NO_LATIN.test(words) || VIETNAMESE_WEEKDAY.test(words);
  const day = isDay ? written.slice(prefix.length) : written;
  return withPersianDay(day)
    .replace(ERA, '')
    .replace(YEAR_WORD, '')
    .replace(THAI_YEAR, (year) => `${Number(year) - YEARS_APART}`)
    .replace(VIETNAMESE, '$3-$2-$1')
    .replace(SPACED, '$1.$2.$3')
    .replace(SPACED_YEAR_FIRST, '$1-$2-$3')
    .replace(LAST_WORD, '')
    .replace(NUMBERED, '$1-$2-$3')
    .replace(YEAR_THEN_DAY, '$2 $3 $1');
}

/** The digits of any script by their values; each script has its ten in a row (https://www.unicode.org/reports/tr44/#Numeric_Type). */
function withAsciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
    return `${value}`;
  });
}
