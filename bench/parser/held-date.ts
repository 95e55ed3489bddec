import type { Judged } from './labelled-files.ts';

/** What a scraper, a weekday or an ordinal sets around a date. */
const BEFORE = /^(?:date\s+|\p{L}+day,\s+)/u;
const ORDINAL = /^(\d{1,2})(?:er|st|nd|rd|th)\b/;

/**
 * Whether a file says when it was published: a line of it begins with the labelled date, in digits, or in words in English
 * or in the file's language. Some labels come from elsewhere, or are of a day that the text tells of.
 */
export function holdsDate({ truth, source }: Judged): boolean {
  if (!truth.date) return false;
  const isMonth = truth.date_precision === 'month';
  const forms = formsOf(truth.date.slice(0, isMonth ? 'YYYY-MM'.length : undefined), truth.lang ?? 'en');
  return source.split('\n').some((line) => {
    const start = line.trimStart().replace(BEFORE, '').replace(ORDINAL, '$1').toLowerCase();
    return forms.some((form) => start.startsWith(form));
  });
}

/** `2017-07-18`, `July 18, 2017`, `18 juillet 2017`; of a month, `2017-07`. */
function formsOf(date: string, language: string): string[] {
  const day = new Date(`${date.slice(0, 10)}T12:00:00Z`);
  if (date.length < 'YYYY-MM-DD'.length || Number.isNaN(day.getTime())) return [date];
  const written = ['en-US', 'en-GB', language].map((locale) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day).toLowerCase(),
  );
  return [date.slice(0, 10), ...written];
}
