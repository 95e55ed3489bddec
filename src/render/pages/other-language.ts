import type { Article } from '../../article.ts';
import type { SiteConfig } from '../../site.ts';

/** The language of an article where it is not the site's: what a link to it says in advance. */
export function otherLanguage(
  { language }: Pick<Article, 'language'>,
  site: Pick<SiteConfig, 'language'>,
): string | undefined {
  return language === site.language ? undefined : language;
}
