import type { Article } from '../../article.ts';
import type { SiteConfig } from '../../site.ts';
import { absolute, paths } from '../../urls.ts';

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
  // Our own HTML: each attribute in double quotes, with `&`, `<` and `"` escaped.
  const [, attributes = ''] = /<img( [^>]*)>/.exec(contentHtml) ?? [];
  const read = (name: string) => unescaped(new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
  const url = read('src');
  if (!/^https?:/.test(url)) return cardOf(site, origin);
  return { url, altText: read('alt') || titleText };
}

/** The publication's card, which shows its title and its description. */
export function cardOf(
  { titleText, descriptionText }: Pick<SiteConfig, 'titleText' | 'descriptionText'>,
  origin: string,
): Picture {
  return { url: absolute(origin, paths.card), altText: `${titleText}: ${descriptionText}`, ...CARD };
}

function unescaped(value: string): string {
  return value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&(?:#x27|#39);/g, "'")
    .replaceAll(/&(?:amp|#x26);/g, '&');
}
