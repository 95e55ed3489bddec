import type { Article } from '../article.ts';
import { type IndexEntry, type OpenBundle, openBundle } from '../bundle.ts';
import type { Catalog } from '../catalog.ts';

/** The catalog of the articles that the Worker carries in itself: `buffer` is what `packBundle` gave. */
export function bundledCatalog(buffer: ArrayBuffer): Catalog {
  const bundle = openBundle(buffer);
  const { index } = bundle;
  const bySlug = new Map(index.articles.map((entry) => [entry.slug, entry]));
  return {
    async publicationId() {
      return index.publicationId;
    },
    async newest({ now, offset, limit }) {
      const first = firstPublished(index.articles, now);
      const entries = index.articles.slice(first + offset, first + offset + limit);
      return {
        articles: entries.map((entry) => articleOf(bundle, entry)),
        total: index.articles.length - first,
      };
    },
    async around(now) {
      const first = firstPublished(index.articles, now);
      return { last: index.articles[first]?.published, next: index.articles[first - 1]?.published };
    },
    async find(slug, now) {
      const entry = bySlug.get(slug);
      if (entry && entry.published > now) return { kind: 'unknown' };
      if (entry) return { kind: 'article', article: articleOf(bundle, entry) };
      const successor = Object.hasOwn(index.moved, slug) ? index.moved[slug] : undefined;
      if (successor) return { kind: 'moved', slug: successor };
      const removed = Object.hasOwn(index.gone, slug) ? index.gone[slug] : undefined;
      if (removed) return { kind: 'gone', ...removed };
      return { kind: 'unknown' };
    },
  };
}

/** Where the published articles begin: those to come stand before them, and are few. */
function firstPublished(articles: readonly IndexEntry[], now: string): number {
  const first = articles.findIndex(({ published }) => published <= now);
  return first === -1 ? articles.length : first;
}

function articleOf(bundle: OpenBundle, { body, ...entry }: IndexEntry): Article {
  return { ...entry, contentHtml: bundle.contentHtml({ body, ...entry }) };
}
