import { Temporal } from 'temporal-polyfill';
import type { Draft } from '../article.ts';

/**
 * When an article is published, never later than `now`: many readers put a later date on top for weeks, and
 * validators fail it. A seed that knows only its day, today, stands for noon, which may be still to come: then it is
 * published now, and `locked` remembers that. `undefined` for a seed of another day to come.
 */
export function firstPublished(
  { published, precision }: Pick<Draft, 'published' | 'precision'>,
  locked: string | undefined,
  now: string,
  timeZone: string,
): string | undefined {
  const day = (instant: string) =>
    Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  if (locked === published && published <= now) return published;
  if (precision === 'day' && locked !== undefined && locked <= published && day(locked) === day(published)) {
    return locked;
  }
  if (published <= now) return published;
  return precision === 'day' && day(now) === day(published) ? now : undefined;
}
