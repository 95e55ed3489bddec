import { countThatFits } from './feed-size.ts';

/** One document of a channel's history: `limit` entries from `offset` on, newest first. */
export interface ArchivePage {
  readonly offset: number;
  readonly limit: number;
}

/** How a channel's entries stand in its feed and on the pages behind it, which may have the same ones. */
export interface History {
  /** How many entries the feed holds, the newest. */
  readonly current: number;
  /** The pages behind it, the oldest first: together with the feed they have every entry. */
  readonly archives: readonly ArchivePage[];
}

/**
 * Lays a channel's entries out (RFC 5005 section 4). `sizes` are their bytes, newest first; a document holds at most `most`.
 * The feed has the newest, however the pages lie: were it to begin where they end, one article less would bring ten old ones
 * back, and readers would show them as new. Pages are filled from the oldest on, and only full ones are there: a reader that
 * knows a page need not ask for it again, so nothing may come into it later. What is on no page yet is in the feed.
 */
export function historyOf(sizes: readonly number[], most: number): History {
  const current = countThatFits(sizes, most);
  const archives: ArchivePage[] = [];
  if (current === sizes.length) return { current, archives };
  const oldestFirst = sizes.toReversed();
  for (let start = 0; ; ) {
    const limit = countThatFits(oldestFirst.slice(start, start + most), most);
    start += limit;
    if (start === sizes.length) return { current, archives };
    archives.push({ offset: sizes.length - start, limit });
  }
}
