import type { Context } from 'hono';
import { type FeedQuery, feedParameters } from '../../feed/feed-query.ts';

/** Reads the query of a feed. The first wrong value is named by its parameter; a parameter that is none of ours is passed over. */
export function readFeedQuery(asked: (parameter: string) => string | undefined): {
  readonly query: FeedQuery;
  readonly wrong?: { readonly parameter: string; readonly allowed: string };
} {
  const query: Record<string, unknown> = {};
  for (const [name, { allowed, schema }] of Object.entries(feedParameters)) {
    const value = asked(name);
    if (value === undefined) continue;
    const result = schema.safeParse(value);
    if (!result.success) return { query: {}, wrong: { parameter: name, allowed } };
    query[name] = result.data;
  }
  return { query };
}

/** The page that is asked for, from 1: `?page=2` is the second. Anything but a number asks for the first. */
export function pageNumber(c: Context): number {
  const query = c.req.query('page');
  return query !== undefined && /^[1-9]\d{0,5}$/.test(query) ? Number(query) : 1;
}
