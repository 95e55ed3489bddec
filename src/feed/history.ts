import { countThatFits, MOST_BYTES } from './feed-size.ts';

/** One document of a channel's history: `limit` entries from `offset` on, newest first. */
export interface ArchivePage {
  readonly offset: number;
  readonly limit: number;
}

/** How a channel's entries are shared out: each stands in the feed or on one page behind it. */
export interface History {
  /** How many entries the feed holds, the newest. */
  readonly current: number;
  /** The pages behind it, the oldest first. */
  readonly archives: readonly ArchivePage[];
}

/** A page is a part of a feed, so that the feed, which grows and shrinks by pages, holds most of what it may. */
const PAGES_IN_FEED = 5;

/**
 * Shares a channel's entries out (RFC 5005 section 4). `sizes` are their bytes, newest first; the feed holds at most `most`.
 * Pages are filled from the oldest on, and only full ones leave the feed: a reader that knows a page need not ask for it
 * again, so nothing may come into it later.
 */
export function historyOf(sizes: readonly number[], most: number): History {
  const share = { most: Math.max(1, Math.floor(most / PAGES_IN_FEED)), bytes: MOST_BYTES / PAGES_IN_FEED };
  const oldestFirst = sizes.toReversed();
  const archives: ArchivePage[] = [];
  const fitting = countThatFits(sizes, most);
  let current = sizes.length;
  while (current > fitting) {
    const start = sizes.length - current;
    const limit = countThatFits(oldestFirst.slice(start, start + share.most), share.most, share.bytes);
    current -= limit;
    archives.push({ offset: current, limit });
  }
  return { current, archives };
}
