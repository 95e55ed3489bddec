import { firstWhere, openBundle } from '../bundle/bundle.ts';
import type { Catalog, Stretch } from '../catalog.ts';
import { isBehind } from '../cursor.ts';

/** The catalog of the articles that the Worker carries in itself: `buffer` is what `bundleParts` gave. */
export function bundledCatalog(buffer: ArrayBuffer): Catalog {
  const bundle = openBundle(buffer);
  /** Where the published articles begin: those to come stand before them. */
  const firstPublished = (now: string) =>
    firstWhere(bundle.count, (number) => bundle.identity(number).published <= now);
  /** The numbers of a stretch's articles. */
  const numbersOf = ({ now, after, offset, limit }: Stretch) => {
    const behind = after && firstWhere(bundle.count, (number) => isBehind(bundle.identity(number), after));
    const first = Math.max(firstPublished(now), behind ?? 0);
    const start = Math.min(first + offset, bundle.count);
    return Array.from({ length: Math.min(limit, bundle.count - start) }, (_, i) => start + i);
  };
  return {
    async publicationId() {
      return bundle.publication().publicationId;
    },
    async newest(stretch) {
      const total = bundle.count - firstPublished(stretch.now);
      return { articles: numbersOf(stretch).map(bundle.article), total };
    },
    async listed(stretch) {
      return numbersOf(stretch).map(bundle.identity);
    },
    async count(now) {
      return bundle.count - firstPublished(now);
    },
    async around(now) {
      const first = firstPublished(now);
      const publishedOf = (number: number) =>
        number >= 0 && number < bundle.count ? bundle.identity(number).published : undefined;
      return { last: publishedOf(first), next: publishedOf(first - 1) };
    },
    async find(slug, now) {
      const number = bundle.numberOf(slug);
      if (number !== undefined) {
        if (bundle.identity(number).published > now) return { kind: 'unknown' };
        return { kind: 'article', article: bundle.article(number) };
      }
      const { moved, gone } = bundle.publication();
      const successor = Object.hasOwn(moved, slug) ? moved[slug] : undefined;
      if (successor) return { kind: 'moved', slug: successor };
      const removed = Object.hasOwn(gone, slug) ? gone[slug] : undefined;
      if (removed) return { kind: 'gone', ...removed };
      return { kind: 'unknown' };
    },
  };
}
