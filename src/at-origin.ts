import type { Article } from './article.ts';
import { absolute, absoluteHtml } from './urls.ts';

/** An article as it stands at an origin: the addresses of what is ours, which begin with `/`, are whole. */
export function atOrigin(origin: string, article: Article): Article {
  const { contentHtml, picture } = article;
  return {
    ...article,
    contentHtml: absoluteHtml(origin, contentHtml),
    ...(picture?.address.startsWith('/') && {
      picture: { ...picture, address: absolute(origin, picture.address) },
    }),
  };
}
