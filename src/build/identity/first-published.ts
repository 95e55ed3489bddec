import { Temporal } from 'temporal-polyfill';
import type { Draft } from '../../article.ts';
import { dayIn } from '../days-in.ts';

/** A later date is a scraper's fault or a slip. */
const LATEST = { years: 1 };

/**
 * When an article is published: at the time that its seed says. A seed that knows only its day stands for noon, which
 * today may be still to come: it is then published at `now`, and keeps that time by `locked`, the one in the lock,
 * since many readers put a later date on top for weeks. A seed of a later day is published then; one that is more than
 * a year ahead of `now` never, which is `undefined`.
 */
export function firstPublished(
  { published, precision }: Pick<Draft, 'published' | 'precision'>,
  locked: string | undefined,
  now: string,
  timeZone: string,
): string | undefined {
  const day = (instant: string) => dayIn(timeZone, instant);
  if (locked === published && published <= now) return published;
  if (precision === 'day' && locked !== undefined && locked <= published && day(locked) === day(published)) {
    return locked;
  }
  if (published <= now) return published;
  if (precision === 'day' && day(now) === day(published)) return now;
  const latest = Temporal.Instant.from(now).toZonedDateTimeISO('UTC').add(LATEST).toInstant();
  return published <= latest.toString() ? published : undefined;
}
