import { type Cursor, cursorText } from './cursor.ts';

/** What a program asks of a feed: how many entries at most, and from where on. */
export interface FeedQuery {
  readonly limit?: number | undefined;
  readonly cursor?: Cursor | undefined;
}

/** A query as our own links have it, with its question mark; empty where nothing is asked. */
export function feedQueryText({ limit, cursor }: FeedQuery): string {
  const parts = [
    ...(limit === undefined ? [] : [`limit=${limit}`]),
    ...(cursor === undefined ? [] : [`cursor=${cursorText(cursor)}`]),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
