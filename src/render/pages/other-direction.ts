import type { Article } from '../../article.ts';
import type { Site } from '../../site.ts';

/**
 * The direction of the page's own words, with names and dates in them, where they stand within an article of the other one: without
 * it the article's would put their parts in its order.
 */
export function otherDirection(
  { direction }: Pick<Article, 'direction'>,
  { pageDirection }: Pick<Site, 'pageDirection'>,
): Site['pageDirection'] | undefined {
  return direction === pageDirection ? undefined : pageDirection;
}
