import type { Article } from '../article.ts';
import { escapeHtml, htmlBytes } from '../escape-html.ts';
import { paths } from '../urls.ts';

/** The bytes of an article's text in a feed at most: half of what a document may hold. */
const LONGEST = 125_000;
/** What a UTF-16 unit takes at most: three bytes in UTF-8. */
const BYTES_A_UNIT = 3;

/**
 * An article's HTML as feeds have it. A text as long as a book gives way to its summary and a link: beside it there
 * would be no room for other articles, and a reader that asks once a day would never see those.
 */
export function feedHtml({
  slug,
  titleText,
  summaryText,
  contentHtml,
}: Pick<Article, 'slug' | 'titleText' | 'summaryText' | 'contentHtml'>): string {
  if (!isTooLong(contentHtml)) return contentHtml;
  const link = `<a href="${paths.article(slug)}">${escapeHtml(titleText)}</a>`;
  return `<p>${escapeHtml(summaryText)}</p>\n<p>${link}</p>`;
}

/** By the bytes as they are stored, whatever the origin, so that the build and the Worker come to the same. */
function isTooLong(contentHtml: string): boolean {
  return contentHtml.length * BYTES_A_UNIT > LONGEST && htmlBytes(contentHtml) > LONGEST;
}
