import type { Context } from 'hono';
import { type FeedQuery, feedParameters } from '../../feed/feed-query.ts';
import type { Refusal } from '../response/problem.ts';
import { wrongParameter } from '../response/refusals.ts';

/** Reads a feed's query. The first wrong value is refused by its parameter's name; what is not a parameter of ours is none. */
export function readFeedQuery(asked: (parameter: string) => string | undefined): {
  readonly query: FeedQuery;
  readonly wrong?: Refusal;
} {
  const query: Record<string, unknown> = {};
  for (const [name, { allowed, schema }] of Object.entries(feedParameters)) {
    const value = asked(name);
    if (value === undefined) continue;
    const result = schema.safeParse(value);
    if (!result.success) return { query: {}, wrong: wrongParameter({ parameter: name, allowed }) };
    query[name] = result.data;
  }
  return { query };
}

/** Which page is asked for, from 1: `?page=2` is the second. What is no number is the first. */
export function pageNumber(c: Context): number {
  const query = c.req.query('page');
  return query !== undefined && /^[1-9]\d{0,5}$/.test(query) ? Number(query) : 1;
}
