import type { NewsArticle, WithContext } from 'schema-dts';
import type { Article } from '../../article.ts';
import type { NamedChannel } from '../../channel.ts';
import { kindOf } from '../../channels/index.ts';
import type { Site } from '../../site.ts';
import { absolute, articleUrl, paths } from '../../urls.ts';
import { icon } from '../icons.ts';
import type { ShownPicture } from '../picture.ts';
import { mediaObjects } from './media-objects.ts';

/** What is said of an article: itself, what it is shown by, and the channels that it stands in. */
export interface NewsArticleFacts {
  readonly article: Article;
  readonly picture: ShownPicture;
  readonly channels: readonly NamedChannel[];
}

/**
 * An article as search engines read it: schema.org's NewsArticle with what Google's documentation of article markup asks for.
 * https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function newsArticle(
  site: Site,
  origin: string,
  { article, picture, channels }: NewsArticleFacts,
): WithContext<NewsArticle> {
  const home = absolute(origin, paths.home);
  const publisher = {
    ...({ '@type': 'Organization', name: site.titleText, url: home } as const),
    logo: {
      '@type': 'ImageObject',
      url: absolute(origin, icon.path),
      width: `${icon.size}`,
      height: `${icon.size}`,
    },
  } as const;
  const { bylines, creditText, canonicalUrl, placeText, correctionText, rightsText } = article;
  const url = articleUrl(origin, article.slug);
  const categories = channels.filter(({ kind }) => kindOf(kind).isCategory);
  const [section] = categories;
  const people = bylines.map((name) => {
    const page = channels.find(({ kind, nameText }) => kindOf(kind).field === 'bylines' && nameText === name);
    return { '@type': 'Person', name, ...(page && { url: absolute(origin, page.path) }) } as const;
  });
  const organization = {
    '@type': 'Organization',
    name: creditText ?? site.authorText ?? site.titleText,
  } as const;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': article.id,
    mainEntityOfPage: url,
    url,
    headline: article.titleText,
    description: article.summaryText,
    image: [picture.url],
    ...mediaObjects(article, picture),
    datePublished: article.published,
    dateModified: article.updated,
    inLanguage: article.language,
    wordCount: article.wordCount,
    isAccessibleForFree: true,
    author: people.length > 0 ? people : [organization],
    publisher,
    ...(section && { articleSection: section.nameText }),
    ...(categories.length > 0 && { keywords: categories.map(({ nameText }) => nameText) }),
    ...(creditText && { creditText }),
    ...(canonicalUrl && { isBasedOn: canonicalUrl }),
    ...(placeText && { contentLocation: { '@type': 'Place', name: placeText } as const }),
    ...(correctionText && { correction: correctionText }),
    ...(rightsText && { copyrightNotice: rightsText }),
  };
}
