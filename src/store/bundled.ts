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
    async newest({ offset, limit }) {
      const entries = index.articles.slice(offset, offset + limit);
      return { articles: entries.map((entry) => articleOf(bundle, entry)), total: index.articles.length };
    },
    async find(slug) {
      const entry = bySlug.get(slug);
      if (entry) return { kind: 'article', article: articleOf(bundle, entry) };
      const successor = Object.hasOwn(index.moved, slug) ? index.moved[slug] : undefined;
      if (successor) return { kind: 'moved', slug: successor };
      const removed = Object.hasOwn(index.gone, slug) ? index.gone[slug] : undefined;
      if (removed) return { kind: 'gone', ...removed };
      return { kind: 'unknown' };
    },
  };
}

function articleOf(bundle: OpenBundle, { body, ...entry }: IndexEntry): Article {
  return { ...entry, contentHtml: bundle.contentHtml({ body, ...entry }) };
}
