import { Temporal } from 'temporal-polyfill';

/** Tells the day, ISO 8601, of instants in a time zone; it is asked of many instants on one day after another. */
export type DayOf = (instant: string) => string;

/** The day of an instant in a time zone, which is named as IANA has it: ISO 8601. */
export function dayIn(timeZone: string, instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The days of a time zone, which is named as IANA has it. */
export function daysIn(timeZone: string): DayOf {
  const known = new Map<string, string>();
  return (instant) => {
    const day = known.get(instant) ?? dayIn(timeZone, instant);
    known.set(instant, day);
    return day;
  };
}
