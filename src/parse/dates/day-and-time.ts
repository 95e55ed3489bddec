import { partsIn } from './day-parts.ts';

/** A date with a time of day, in the forms of ISO 8601. */
export interface DayAndTime {
  /** `15:45:00`. */
  readonly time: string;
  /** `Z` or `+01:00`, where it is said. */
  readonly offset: string | undefined;
  /** Year, month and day. */
  readonly day: readonly [number, number, number];
}

/** `3:45 PM`, `3.45pm`, `3 p.m.`; of twenty-four hours with a colon alone, as a dot may be that of a date. */
const CLOCK = String.raw`(\d{1,2})(?:(?:[:.](\d{2})(?::(\d{2}))?)?\s?([ap])\.?m\.?|:(\d{2})(?::(\d{2}))?)`;
/** Of other zones' names one may stand for several. */
const ZONE = String.raw`(?:\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?`;
const BEHIND = new RegExp(String.raw`^(.{6,40}?)(?:\s*[,|·•–—-])?(?:\s(?:at|um|@))?\s${CLOCK}${ZONE}$`, 'iu');
const BEFORE = new RegExp(String.raw`^${CLOCK}${ZONE}(?:\s*[,|·•–—-])?(?:\son)?\s(.{6,40})$`, 'iu');
/** A day that is all of its text ends in its year, or the year is in front. */
const WHOLE =
  /^(?:\D*\d{1,2}\D{1,20}\d{4}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\D*\d{1,2},? \d{4}|\d{4}\D{1,4}\d{1,2}\D{1,20}\d{1,2})\D{0,3}$/u;

/**
 * A day, in whatever language, with the time behind it or before: `January 5, 2024 3:45 PM`, `5 Jan 2024, 3.45pm`,
 * `28.06.2017 10:30 UTC`, `10:30 28.06.2017`.
 */
export function dayAndTime(text: string): DayAndTime | undefined {
  const behind = BEHIND.exec(text);
  const clock = behind?.slice(2) ?? BEFORE.exec(text)?.slice(1) ?? [];
  const [hour, minute12, second12, half, minute24, second24, zone] = clock;
  const dayText = behind?.[1] ?? clock[7] ?? '';
  const parts = WHOLE.test(dayText) ? partsIn(dayText)?.map(Number) : undefined;
  if (!parts) return undefined;
  const hours = half === undefined ? Number(hour) : hourOf(Number(hour), half);
  if (hours === undefined || hours > 23) return undefined;
  const [minutes = '00', seconds = '00'] = [minute12 ?? minute24, second12 ?? second24];
  return {
    day: parts as [number, number, number],
    time: `${`${hours}`.padStart(2, '0')}:${minutes}:${seconds}`,
    offset: zone && offsetOf(zone),
  };
}

/** Twelve is the hour before one: `12:30 AM` is half an hour after midnight. */
function hourOf(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (/p/i.test(half) ? 12 : 0);
}

function offsetOf(zone: string): string {
  return /^[+-]/.test(zone) ? zone.replace(/^(.{3}):?/, '$1:') : 'Z';
}
