/** For how long a client may use what it has while it asks, and when we do not answer. A feed is never lost to an outage. */
const STALE = { whileRevalidate: 86_400, ifError: 604_800 };

/** A page shows a correction within minutes. */
export const PAGE_MAX_AGE = 300;

/**
 * Cache-Control for a feed or a page that is fresh for `maxAge` seconds; but nothing is kept beyond the publication
 * of the next article, `untilNext` seconds from now.
 */
export function cacheControl(maxAge: number, untilNext: number): string {
  if (untilNext < maxAge + STALE.whileRevalidate) {
    return `public, max-age=${Math.max(0, Math.min(maxAge, Math.floor(untilNext)))}`;
  }
  return `public, max-age=${maxAge}, stale-while-revalidate=${STALE.whileRevalidate}, stale-if-error=${STALE.ifError}`;
}

/** Cache-Control for what has its hash in its name: the bytes at the address cannot change (RFC 8246). */
export const immutableCaching = 'public, max-age=31536000, immutable';

/** Cache-Control for a redirect that stands, and for what changes once in years. */
export const dailyCaching = 'public, max-age=86400';

/** Cache-Control for an answer that may be another one after the next deploy. */
export const errorCaching = 'no-cache';
