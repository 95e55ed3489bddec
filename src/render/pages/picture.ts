import type { Article } from '../../article.ts';
import type { SiteConfig } from '../../site.ts';
import { absolute, paths } from '../../urls.ts';
import { contentOf } from '../forms/content.ts';

/** A picture that stands for a page where it is shared: an absolute URL, and what is known of it. */
export interface Picture {
  readonly url: string;
  readonly altText: string;
  /** In pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** What the build makes a card as large as: what Open Graph's readers show whole. */
export const CARD = { width: 1200, height: 630 };

/** The first picture in an article, or the publication's card. */
export function pictureOf(
  { contentHtml, titleText }: Pick<Article, 'contentHtml' | 'titleText'>,
  site: Pick<SiteConfig, 'titleText' | 'descriptionText'>,
  origin: string,
): Picture {
  const [tag = ''] = /<img [^>]*>/.exec(contentHtml) ?? [];
  const [picture] = contentOf(tag);
  const { src: url = '', alt } = typeof picture === 'object' ? picture.attributes : {};
  if (!/^https?:/.test(url)) return cardOf(site, origin);
  return { url, altText: alt || titleText };
}

/** The publication's card, which shows its title and its description. */
export function cardOf(
  { titleText, descriptionText }: Pick<SiteConfig, 'titleText' | 'descriptionText'>,
  origin: string,
): Picture {
  return { url: absolute(origin, paths.card), altText: `${titleText}: ${descriptionText}`, ...CARD };
}
