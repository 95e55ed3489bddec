import type { Around } from '../../catalog.ts';
import { instantOf } from '../../instant.ts';

/** What the present time means for an answer. */
export interface Times {
  /** ISO 8601. */
  readonly now: string;
  /** When the bytes last changed: by the release, or by an article that was published since. ISO 8601. */
  readonly lastModified: string;
  /** When the next article is published, in milliseconds since 1970; nothing changes by itself before. */
  readonly until: number | undefined;
}

/**
 * The times of an answer that is given at `milliseconds` since 1970. `release` is when the deployed version was made,
 * ISO 8601.
 */
export function timesAt(milliseconds: number, release: string, { last, next }: Around): Times {
  return {
    now: instantOf(milliseconds),
    // Readers throw a 200 away whose Last-Modified did not move (libcurl's time condition).
    lastModified: last !== undefined && Date.parse(last) > Date.parse(release) ? last : release,
    until: next === undefined ? undefined : Date.parse(next),
  };
}
