import { bundleParts, type PackableArticle } from '../bundle/bundle.ts';
import type { Identified } from './identify.ts';
import type { PublishedSeed } from './published-seed.ts';
import type { SeedRecord } from './seed-record.ts';

/**
 * Packs what is published, with what the lock knows of former slugs and of removed articles: the bundle, in parts.
 * `articles` are in the order that the bundle will have.
 */
export function catalogParts(
  { lock }: Identified,
  articles: readonly PublishedSeed[],
  records: ReadonlyMap<string, SeedRecord>,
): Uint8Array[] {
  const entries = Object.values(lock.articles);
  const live = new Set(articles.map(({ article }) => article.slug));
  const slugsOf = ({ slug, formerSlugs = [] }: (typeof entries)[number]) => [slug, ...formerSlugs];
  return bundleParts(
    {
      publicationId: lock.publication,
      moved: Object.fromEntries(
        entries
          .filter(({ slug }) => live.has(slug))
          .flatMap(({ slug, formerSlugs = [] }) => formerSlugs.map((former) => [former, slug])),
      ),
      gone: Object.fromEntries(
        entries
          .filter(({ removed }) => removed !== undefined)
          .flatMap((entry) =>
            slugsOf(entry).map((slug) => [slug, { titleText: entry.title, published: entry.published }]),
          ),
      ),
    },
    articles.map(({ file, article }): PackableArticle => {
      const { contents } = records.get(file) as SeedRecord;
      return { ...article, contents };
    }),
  );
}
