import { Temporal } from 'temporal-polyfill';
import { dayAndTime } from './day-and-time.ts';
import { monthIn, partsIn } from './day-parts.ts';
import { monthNamed } from './month-names.ts';

/** An instant in ISO 8601, UTC, to the second, with what the source knew of it. */
export interface PublicationDate {
  readonly published: string;
  readonly precision: 'instant' | 'day' | 'month';
}

const ISO_TIME =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
/** The basic format with a time: `20170628T235000+0900`. */
const ISO_BASIC_TIME = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?(?=$|[.\sZ+-])/i;
/** What C's asctime writes: `Wed Jun 28 10:27:24 2017`. */
const ASCTIME = /^\p{L}{3}\s+(\p{L}{3})\s+(\d{1,2})\s+(\d{2}:\d{2}:\d{2})\s+(?:(GMT|UTC)\s+)?(\d{4})$/iu;
/** A day with a time and an offset: RFC 2822. */
const RFC_2822 =
  /^(?:\p{L}{3},?\s+)?\d{1,2}\s+\p{L}{3}\s+\d{4}\s+\d{2}:\d{2}(?::\d{2})?\s+(?:GMT|UTC|[+-]\d{4})$/iu;

/** Seconds, or milliseconds, since 1970. */
const EPOCH = /^(\d{9,10})(\d{3})?(?:\.\d+)?$/;

/**
 * Reads a date as people and programs write it. A date without a time is noon in the site's time zone, so that it is
 * the same day nearly everywhere; a month is noon of its first day. `undefined` where there is no such day, where day and
 * month cannot be told apart, and for 1970-01-01, which is what software writes when it knows no date.
 */
export function publicationDate(text: string, timeZone: string): PublicationDate | undefined {
  const date = extended(text.trim());
  // A time that there is not, `25:00`, does not make the day another.
  return instantOf(date, timeZone) ?? dayOf(ISO_TIME.exec(date)?.[1] ?? date, timeZone);
}

/** A date with a time as ISO 8601 extends it, where it is written otherwise. */
function extended(text: string): string {
  const [, month = '', day = '', time, zone = '', year] = ASCTIME.exec(text) ?? [];
  const number = monthNamed(month);
  if (time && number > 0) {
    return `${year}-${`${number}`.padStart(2, '0')}-${day.padStart(2, '0')}T${time}${zone}`;
  }
  return text.replace(
    ISO_BASIC_TIME,
    (_, y, m, d, hour, minute, second = '00') => `${y}-${m}-${d}T${hour}:${minute}:${second}`,
  );
}

function instantOf(text: string, timeZone: string): PublicationDate | undefined {
  const [, seconds] = EPOCH.exec(text) ?? [];
  if (seconds) return at(Temporal.Instant.fromEpochMilliseconds(Number(seconds) * 1000));
  const [, day, time, offset] = ISO_TIME.exec(text) ?? [];
  if (day !== undefined && offset === undefined) {
    return attempt(() =>
      at(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).toInstant()),
    );
  }
  if (day !== undefined) {
    const colon = offset
      ?.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2')
      .toUpperCase()
      .replace(/^(?:UTC|GMT)$/, 'Z');
    return attempt(() => at(Temporal.Instant.from(`${day}T${time}${colon}`)));
  }
  if (RFC_2822.test(text)) return attempt(() => at(Temporal.Instant.fromEpochMilliseconds(Date.parse(text))));
  return timedDay(text, timeZone);
}

/** As of a time in ISO 8601, that of one without an offset is the site's. */
function timedDay(text: string, timeZone: string): PublicationDate | undefined {
  const read = dayAndTime(text);
  if (!read) return undefined;
  const [year, month, day] = read.day;
  return attempt(() => {
    const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    const local = date.toPlainDateTime(Temporal.PlainTime.from(read.time, { overflow: 'reject' }));
    return at(
      read.offset
        ? Temporal.Instant.from(`${local}${read.offset}`)
        : local.toZonedDateTime(timeZone).toInstant(),
    );
  });
}

function at(instant: Temporal.Instant): PublicationDate | undefined {
  const published = instant.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString();
  return isPlausible(published) ? { published, precision: 'instant' } : undefined;
}

function dayOf(text: string, timeZone: string): PublicationDate | undefined {
  const month = monthIn(text);
  const parts = month ?? partsIn(text);
  if (!parts) return undefined;
  const [year, monthNumber, day] = parts.map(Number) as [number, number, number];
  return attempt(() => {
    const date = Temporal.PlainDate.from({ year, month: monthNumber, day }, { overflow: 'reject' });
    const published =
      timeZone === 'UTC'
        ? `${date}T12:00:00Z`
        : date.toZonedDateTime({ timeZone, plainTime: '12:00' }).toInstant().toString();
    if (!isPlausible(date.toString())) return undefined;
    return { published, precision: month ? 'month' : 'day' };
  });
}

function isPlausible(date: string): boolean {
  return date >= '1800' && date.length < 'YYYYYY-MM-DDTHH:mm:ssZ'.length && !date.startsWith('1970-01-01');
}

function attempt<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
