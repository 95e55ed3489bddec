import type { Article } from '../../article.ts';
import type { Site } from '../../site.ts';

/** The language of something where it is not the one that the page's own words are in. */
export function otherLanguage(
  { language }: { readonly language: string },
  { pageLanguage }: Pick<Site, 'pageLanguage'>,
): string | undefined {
  return language === pageLanguage ? undefined : language;
}

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
