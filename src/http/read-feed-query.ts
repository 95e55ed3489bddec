import * as z from 'zod/mini';
import { CursorText } from '../cursor.ts';
import type { FeedQuery } from '../feed-query.ts';
import type { Refusal } from './problem.ts';

/** No reader takes more entries of a feed. */
const MOST = 300;

/** Each parameter, what is allowed, and how it is read. */
const parameters = {
  limit: {
    allowed: `a whole number from 1 to ${MOST}`,
    schema: z.pipe(
      z.string().check(z.regex(/^[1-9]\d{0,2}$/)),
      z.pipe(z.transform(Number), z.number().check(z.lte(MOST))),
    ),
  },
  cursor: { allowed: "what a feed's next_url has there", schema: CursorText },
};

/** Reads a feed's query. The first wrong value is refused by its parameter's name; what is not a parameter of ours is none. */
export function readFeedQuery(asked: (parameter: string) => string | undefined): {
  readonly query: FeedQuery;
  readonly wrong?: Refusal;
} {
  const query: Record<string, unknown> = {};
  for (const [name, { allowed, schema }] of Object.entries(parameters)) {
    const value = asked(name);
    if (value === undefined) continue;
    const result = schema.safeParse(value);
    if (!result.success) return { query: {}, wrong: wrongParameter(name, allowed) };
    query[name] = result.data;
  }
  return { query };
}

function wrongParameter(name: string, allowed: string): Refusal {
  const sentence = `The parameter "${name}" has a value that is not allowed. Allowed: ${allowed}.`;
  return { status: 400, titleText: 'Wrong parameter', sentence, isForPrograms: true };
}
