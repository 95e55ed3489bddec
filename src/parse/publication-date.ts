import { Temporal } from 'temporal-polyfill';

/** An instant in ISO 8601, UTC, with what the source knew of it. */
export interface PublicationDate {
  readonly published: string;
  readonly precision: 'day' | 'month';
}

/**
 * The instant of a date without a time: noon in the site's time zone, so that it is the same day nearly everywhere;
 * of a month, noon of its first day. `date` is `YYYY-MM-DD` or `YYYY-MM`. `undefined` where there is no such day,
 * and for 1970-01-01, which is what software writes when it knows no date.
 */
export function publicationDate(date: string, timeZone: string): PublicationDate | undefined {
  const precision = date.length === 'YYYY-MM'.length ? 'month' : 'day';
  const day = dayOf(precision === 'month' ? `${date}-01` : date);
  if (!day || day.year < 1800 || day.equals('1970-01-01')) return undefined;
  const noon = day.toZonedDateTime({ timeZone, plainTime: '12:00' });
  return { published: noon.toInstant().toString(), precision };
}

function dayOf(text: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
