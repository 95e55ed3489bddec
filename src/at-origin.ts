import type { Article } from './article.ts';
import { absolute, absoluteHtml } from './urls.ts';

/** An article whose addresses of ours, which begin with `/`, are absolute at an origin. */
export function atOrigin(origin: string, article: Article): Article {
  const { contentHtml, picture, enclosures } = article;
  return {
    ...article,
    contentHtml: absoluteHtml(origin, contentHtml),
    ...(picture?.address.startsWith('/') && {
      picture: { ...picture, address: absolute(origin, picture.address) },
    }),
    ...(enclosures && {
      enclosures: enclosures.map((one) =>
        one.url.startsWith('/') ? { ...one, url: absolute(origin, one.url) } : one,
      ),
    }),
  };
}
