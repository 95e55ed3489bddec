import type { Article } from '../article.ts';
import type { Site } from '../site.ts';
import { absolute, paths } from '../urls.ts';
import { contentOf } from './forms/content.ts';

/** A picture that stands for a page where it is shared: an absolute URL, and what is known of it. */
export interface ShownPicture {
  readonly url: string;
  readonly altText: string;
  /** In pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** What the build makes a card as large as: what Open Graph's readers show whole. */
export const CARD = { width: 1200, height: 630 };

const PICTURE = /<img(?: [a-z]+="[^"]*")+>/g;
/** A narrower one is a badge or a smiley. */
const NARROWEST = 200;

/** What an article is shown by: the picture that it names for that, or the first of its text that is large enough. */
export function leadPicture({
  picture,
  contentHtml,
  titleText,
}: Pick<Article, 'picture' | 'contentHtml' | 'titleText'>): ShownPicture | undefined {
  if (picture) {
    const { address, altText = titleText, width, height } = picture;
    return { url: address, altText, ...(width && height && { width, height }) };
  }
  for (const [tag] of contentHtml.matchAll(PICTURE)) {
    const [element] = contentOf(tag);
    const { src = '', alt, width = NARROWEST } = typeof element === 'object' ? element.attributes : {};
    // Where articles are shared no drawing is shown.
    const isShown = !src.endsWith('.svg') && Number(width) >= NARROWEST;
    if (isShown) return { url: src, altText: alt || titleText };
  }
  return undefined;
}

/** The publication's card, which shows its title and its description. */
export function cardOf(
  { titleText, descriptionText }: Pick<Site, 'titleText' | 'descriptionText'>,
  origin: string,
): ShownPicture {
  return { url: absolute(origin, paths.card), altText: `${titleText}: ${descriptionText}`, ...CARD };
}
