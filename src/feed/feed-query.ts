import * as z from 'zod/mini';
import { type Cursor, CursorText, cursorText } from '../cursor.ts';
import { withParameter } from '../urls.ts';

/** No reader takes more entries of a feed. */
const MOST = 300;

/** What a program asks of a feed: how many entries at most, and from where on. */
export interface FeedQuery {
  readonly limit?: number | undefined;
  readonly cursor?: Cursor | undefined;
}

const Limit = z.int().check(z.gte(1), z.lte(MOST));

/** Each parameter of a feed: what is allowed in words, how it is read, and where it is no text, what it is read as. */
export const feedParameters = {
  limit: {
    allowed: `a whole number from 1 to ${MOST}`,
    schema: z.pipe(z.string().check(z.regex(/^[1-9]\d{0,2}$/)), z.pipe(z.transform(Number), Limit)),
    value: Limit,
  },
  cursor: { allowed: 'what next_url has there', schema: CursorText },
};

/** The address of a feed at a path, which may have a query, with what is asked of it. */
export function withFeedQuery(path: string, { limit, cursor }: FeedQuery): string {
  const limited = limit === undefined ? path : withParameter(path, `limit=${limit}`);
  return cursor === undefined ? limited : withParameter(limited, `cursor=${cursorText(cursor)}`);
}
