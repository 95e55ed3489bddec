import type { Listed } from '../catalog.ts';
import { articleUrl } from '../urls.ts';

/** The addresses and versions of articles, newest first, for programs that keep a copy; `nextUrl` has those behind them. */
export function articlesJson(
  origin: string,
  articles: readonly Pick<Listed, 'id' | 'slug' | 'version'>[],
  nextUrl: string | undefined,
): string {
  const list = {
    next_url: nextUrl,
    articles: articles.map(({ id, slug, version }) => ({ id, url: articleUrl(origin, slug), version })),
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}
