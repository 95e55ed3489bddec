import type { PastSlugs } from '../../bundle/past-slugs.ts';
import { type Lock, slugsOf } from '../identity/lock.ts';
import type { PublishedSeed } from '../identity/published-seed.ts';

/**
 * What is known of slugs that no article has: each former slug leads to the present one, and those of an article whose
 * file is gone, or whose time is over by `isExpired`, say what it was.
 */
export function pastSlugsOf(
  { articles }: Lock,
  published: readonly PublishedSeed[],
  isExpired: (file: string) => boolean,
): PastSlugs {
  const entries = Object.values(articles);
  const live = new Set(published.map(({ article }) => article.slug));
  return {
    moved: Object.fromEntries(
      entries
        .filter(({ slug }) => live.has(slug))
        .flatMap(({ slug, formerSlugs = [] }) => formerSlugs.map((former) => [former, slug])),
    ),
    gone: Object.fromEntries(
      Object.entries(articles)
        .filter(([file, { removed }]) => removed !== undefined || isExpired(file))
        .flatMap(([, entry]) =>
          slugsOf(entry).map((slug) => [slug, { titleText: entry.title, published: entry.published }]),
        ),
    ),
  };
}
