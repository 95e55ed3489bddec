import type { Site } from '../../site.ts';

/** The language of something where it is not the one that the page's own words are in. */
export function otherLanguage(
  { language }: { readonly language: string },
  { pageLanguage }: Pick<Site, 'pageLanguage'>,
): string | undefined {
  return language === pageLanguage ? undefined : language;
}
