import type { DraftOutline } from '../seed-record.ts';
import { firstPublished } from './first-published.ts';
import { type DraftedSeed, isAnother, knownAgain } from './known-again.ts';
import { type Lock, type LockEntry, slugsOf } from './lock.ts';
import { mintId, mintSlug } from './mint.ts';
import { nextArticles } from './next-articles.ts';
import { slugWords } from './slug-words.ts';
import { withoutDuplicates } from './unique-seeds.ts';

/** A seed as the lock sees it. Without a draft it keeps the identity it has: it is broken, not removed. */
export interface Candidate {
  readonly file: string;
  readonly contentHash: string;
  readonly draft?: DraftOutline | undefined;
  readonly language?: string | undefined;
}

/** A draft that is published, with its identity, and the key of that in the lock before: `undefined` where it is new. */
export interface PublishedDraft {
  readonly file: string;
  readonly key: string | undefined;
  readonly draft: DraftOutline;
  readonly entry: LockEntry;
}

/** How the lock came to differ. */
export interface Change {
  readonly file: string;
  readonly kind: 'added' | 'changed' | 'renamed' | 'removed' | 'restored' | 'merged';
}

/** What `identify` found out. */
export interface Identified {
  readonly lock: Lock;
  readonly changes: readonly Change[];
  /** The drafts that are published, each with its identity. */
  readonly published: readonly PublishedDraft[];
  /** Seeds with the very text of another one, which is published instead. */
  readonly duplicates: readonly { file: string; of: string }[];
  /** Files of seeds that are dated so late that it must be a mistake. */
  readonly tooLate: readonly string[];
  /** Files that have another text, headline and day than the article whose identity they keep, which had this headline. */
  readonly replaced: readonly { file: string; title: string }[];
}

/**
 * Gives every seed its identity: that of the article in `lock` which it is by `knownAgain`, else a new one. `now` (an instant in
 * UTC) is used only for what just happened: a change, a removal, a first publication.
 */
export function identify(
  lock: Lock | undefined,
  seeds: readonly Candidate[],
  { now, timeZone }: { now: string; timeZone: string },
): Identified {
  const locked = new Map(Object.entries(lock?.articles ?? {}));
  const present = new Set(seeds.map(({ file }) => file));
  const ids = new Set([...locked.values()].map(({ id }) => id));
  const slugs = new Set([...locked.values()].flatMap(slugsOf));
  const changes: Change[] = [];
  const published: PublishedDraft[] = [];
  const tooLate: string[] = [];
  const replaced: { file: string; title: string }[] = [];
  const { unique, duplicates } = withoutDuplicates(seeds, locked);
  const drafted = unique.filter((seed): seed is Candidate & DraftedSeed => seed.draft !== undefined);
  const isDrafted = new Set(drafted.map(({ file }) => file));
  // What cannot be published keeps its own entry: it is broken, not removed.
  const findable = [...locked].filter(([file]) => !present.has(file) || isDrafted.has(file));
  const keys = knownAgain(new Map(findable), drafted);

  for (const seed of drafted) {
    const { file, contentHash, draft, language } = seed;
    const key = keys.get(file);
    const known = key === undefined ? undefined : locked.get(key);
    const date = firstPublished(draft, known?.published, now, timeZone);
    if (date === undefined) {
      tooLate.push(file);
      continue;
    }
    const id = known?.id ?? mintId([file, contentHash], ids);
    const { slug, formerSlugs } = slugsFor({ file, language, ...draft }, known, slugs);
    ids.add(id);
    slugs.add(slug);
    const changed = known !== undefined && known.contentHash !== contentHash;
    if (known && changed && isAnother(known, seed)) replaced.push({ file, title: known.title });
    if (known && key !== file) changes.push({ file, kind: 'renamed' });
    if (!known) changes.push({ file, kind: 'added' });
    else if (known.removed) changes.push({ file, kind: 'restored' });
    else if (changed || known.slug !== slug) changes.push({ file, kind: 'changed' });
    const entry: LockEntry = {
      id,
      slug,
      ...(formerSlugs.length > 0 ? { formerSlugs } : {}),
      contentHash,
      title: draft.titleText,
      published: date,
      updated: latest(date, draft.revised ?? (changed ? now : (known?.updated ?? date))),
    };
    published.push({ file, key, draft, entry });
  }

  const { articles, removed } = nextArticles(locked, published, present, now);
  changes.push(...removed.map((file) => ({ file, kind: 'removed' }) as const));
  const publication = lock?.publication ?? mintId(['publication', ...published.map(({ entry }) => entry.id)]);
  return {
    lock: { version: 1, publication, articles },
    ...{ changes, published, duplicates, tooLate, replaced },
  };
}

/** The slug that a seed asks for, else the one that it has, else one made of its words; and those that it had before. */
function slugsFor(
  { file, wantedSlug, ...called }: Pick<Candidate, 'file' | 'language'> & DraftOutline,
  known: LockEntry | undefined,
  taken: ReadonlySet<string>,
): { slug: string; formerSlugs: string[] } {
  const own = known ? [...(known.formerSlugs ?? []), known.slug] : [];
  if (known && wantedSlug === undefined) return { slug: known.slug, formerSlugs: own.slice(0, -1) };
  const words = wantedSlug ?? slugWords(file, called);
  const slug = mintSlug(words, { has: (name) => taken.has(name) && !own.includes(name) });
  return { slug, formerSlugs: own.filter((former) => former !== slug) };
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}
