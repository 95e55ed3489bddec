import type { Publication } from '../bundle/publication.ts';
import type { Lock, LockEntry } from './identity/lock.ts';
import type { PublishedSeed } from './identity/published-seed.ts';

/** What stood at a slug before: what moved, and what is gone, as its file is, or as it has expired. */
export function formerly(
  { articles }: Lock,
  published: readonly PublishedSeed[],
  isExpired: (file: string) => boolean,
): Publication {
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

/** The slugs that an article has and had. */
export function slugsOf({ slug, formerSlugs = [] }: LockEntry): string[] {
  return [slug, ...formerSlugs];
}
