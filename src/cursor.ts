import * as z from 'zod/mini';
import type { Article } from './article.ts';

/** A place among the articles, newest first: behind the one with this time and slug. It stays when articles come and go. */
export type Cursor = Pick<Article, 'published' | 'slug'>;

const FORM = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)~([a-z0-9-]+)$/;

/** Reads what `cursorText` wrote. */
export const CursorText = z.pipe(
  z.string().check(z.regex(FORM)),
  z.transform((text): Cursor => {
    const [, published = '', slug = ''] = FORM.exec(text) ?? [];
    return { published, slug };
  }),
);

/** A cursor as it stands in a query, where each of its characters may stand as it is: `2017-06-28T12:00:00Z~story`. */
export function cursorText({ published, slug }: Cursor): string {
  return `${published}~${slug}`;
}

/** Whether an article stands behind a cursor: it is older, or as old with a slug that sorts behind. */
export function isBehind({ published, slug }: Cursor, cursor: Cursor): boolean {
  return published < cursor.published || (published === cursor.published && slug > cursor.slug);
}
