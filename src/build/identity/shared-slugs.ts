import { freeSlug } from './free-slug.ts';
import { type Lock, type LockEntry, slugsOf } from './lock.ts';

/** An article that has another slug now, since `of` has the one that it had. */
export interface Readdressed {
  readonly file: string;
  readonly of: string;
  readonly before: string;
  readonly slug: string;
}

/**
 * The articles of two branches with every slug left to one of them: where both branches gave it away it is the one's of `ours`, which
 * is published. The other has a new one, and no address by which it has never been asked for leads to it.
 */
export function withoutSharedSlugs(
  articles: Lock['articles'],
  ours: Lock['articles'],
): { articles: Lock['articles']; readdressed: readonly Readdressed[] } {
  const owners = new Map<string, string>();
  for (const entry of [...Object.values(ours), ...Object.values(articles)])
    for (const slug of slugsOf(entry)) if (!owners.has(slug)) owners.set(slug, entry.id);
  const fileOf = new Map(Object.entries(articles).map(([file, { id }]) => [id, file]));
  const readdressed: Readdressed[] = [];
  const own = Object.entries(articles).map(([file, entry]): [string, LockEntry] => {
    const isOwn = (slug: string) => owners.get(slug) === entry.id;
    if (slugsOf(entry).every(isOwn)) return [file, entry];
    const { slug: before, formerSlugs = [], ...rest } = entry;
    const slug = isOwn(before) ? before : freeSlug(before, owners);
    if (slug !== before) {
      owners.set(slug, entry.id);
      readdressed.push({ file, of: fileOf.get(owners.get(before) ?? '') ?? '', before, slug });
    }
    const former = formerSlugs.filter((one) => one !== slug && isOwn(one));
    return [file, { ...rest, slug, ...(former.length > 0 ? { formerSlugs: former } : {}) }];
  });
  return { articles: Object.fromEntries(own), readdressed };
}
