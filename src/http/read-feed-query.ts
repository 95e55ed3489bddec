import { type FeedQuery, feedParameters } from '../feed-query.ts';
import type { Refusal } from './problem.ts';

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

/** Refuses a value of a parameter, in whose place the others are allowed. */
export function wrongParameter({ parameter, allowed }: { parameter: string; allowed: string }): Refusal {
  const sentence = `The parameter "${parameter}" has a value that is not allowed. Allowed: ${allowed}.`;
  return { status: 400, titleText: 'Wrong parameter', sentence, isForPrograms: true };
}
