import { Temporal } from 'temporal-polyfill';

/** An instant in ISO 8601, UTC, with what the source knew of it. */
export interface PublicationDate {
  readonly published: string;
  readonly precision: 'instant' | 'day' | 'month';
}

/**
 * The instant of a date without a time: noon in the site's time zone, so that it is the same day nearly everywhere;
 * of a month, noon of its first day. `date` is `YYYY-MM-DD`, `YYYY-MM`, or either of ISO 8601's ways to give a time
 * with it, which is the site's where no offset is. `undefined` where there is no such day, and for 1970-01-01, which
 * is what software writes when it knows no date.
 */
export function publicationDate(date: string, timeZone: string): PublicationDate | undefined {
  if (/^\d{4}-\d{2}-\d{2}[T ]\d/i.test(date)) return publicationTime(date, timeZone);
  const precision = date.length === 'YYYY-MM'.length ? 'month' : 'day';
  const day = dayOf(precision === 'month' ? `${date}-01` : date);
  if (!day || isNoDay(day)) return undefined;
  const noon = day.toZonedDateTime({ timeZone, plainTime: '12:00' });
  return { published: noon.toInstant().toString(), precision };
}

function publicationTime(text: string, timeZone: string): PublicationDate | undefined {
  const time = text.trim().replace(/\s+(?=(?:z|[+-]\d{2}:?\d{2})$)/i, '');
  try {
    const instant = /(?:z|[+-]\d{2}:?\d{2})$/i.test(time)
      ? Temporal.Instant.from(time)
      : Temporal.PlainDateTime.from(time, { overflow: 'reject' }).toZonedDateTime(timeZone).toInstant();
    if (isNoDay(instant.toZonedDateTimeISO('UTC').toPlainDate())) return undefined;
    const published = instant.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString();
    return { published, precision: 'instant' };
  } catch {
    return undefined;
  }
}

function isNoDay(day: Temporal.PlainDate): boolean {
  return day.year < 1800 || day.equals('1970-01-01');
}

function dayOf(text: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
