import type { DraftOutline } from '../seed-record.ts';
import { withoutCopies } from './copied-pages.ts';
import { firstPublished } from './first-published.ts';
import { isAnother, knownAgain } from './known-again.ts';
import { type Lock, type LockEntry, slugsOf } from './lock.ts';
import { lockEntryOf } from './lock-entry.ts';
import { mintId } from './mint.ts';
import { type KeptEntry, nextArticles } from './next-articles.ts';
import { withoutDuplicates } from './unique-seeds.ts';

/** A seed as the lock sees it. Without a draft it keeps the identity it has: it is broken, not removed. */
export interface Candidate {
  readonly file: string;
  readonly contentHash: string;
  readonly draft?: DraftOutline | undefined;
  readonly language?: string | undefined;
  /** Where it says that it was published first. */
  readonly canonicalUrl?: string | undefined;
  /** As `sketchOf` made it. */
  readonly sketch?: Uint32Array | undefined;
}

/** A draft that is published, with its identity, and the key of that in the lock before: `undefined` where it is new. */
export interface PublishedDraft extends KeptEntry {
  readonly draft: DraftOutline;
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
  /** Seeds that are another one saved once more, which is published instead. */
  readonly copies: readonly { file: string; of: string }[];
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
  const ids = new Set([...locked.values()].map(({ id }) => id));
  const slugs = new Set([...locked.values()].flatMap(slugsOf));
  const changes: Change[] = [];
  const published: PublishedDraft[] = [];
  const tooLate: string[] = [];
  const replaced: { file: string; title: string }[] = [];
  const kept: KeptEntry[] = [];
  const texts = withoutDuplicates(seeds, locked);
  const { unique, copies } = withoutCopies(texts.unique, locked);
  const originals = new Map(copies.map(({ file, of }) => [file, of]));
  const duplicates = texts.duplicates.map(({ file, of }) => ({ file, of: originals.get(of) ?? of }));
  // The one that is published instead of it has an entry of its own.
  const duplicateFiles = new Set([...duplicates, ...copies].map(({ file }) => file));
  const keys = knownAgain(new Map([...locked].filter(([file]) => !duplicateFiles.has(file))), unique);

  for (const seed of unique) {
    const { file, draft } = seed;
    const key = keys.get(file);
    const known = key === undefined ? undefined : locked.get(key);
    const date = draft && firstPublished(draft, known?.published, now, timeZone);
    if (!draft || date === undefined) {
      if (draft) tooLate.push(file);
      if (known && key !== undefined) kept.push({ file, key, entry: known });
      if (known && key !== file) changes.push({ file, kind: 'renamed' });
      continue;
    }
    const entry = lockEntryOf({ ...seed, draft }, known, {
      date,
      now,
      isFirst: !lock,
      taken: { ids, slugs },
    });
    ids.add(entry.id);
    slugs.add(entry.slug);
    changes.push(...changesOf(file, key, known, entry));
    if (known && isAnother(known, seed)) replaced.push({ file, title: known.title });
    published.push({ file, key, draft, entry });
  }

  const { articles, removed } = nextArticles(locked, [...published, ...kept], duplicateFiles, now);
  changes.push(...removed.map((file) => ({ file, kind: 'removed' }) as const));
  const publication = lock?.publication ?? mintId(['publication', ...published.map(({ entry }) => entry.id)]);
  return {
    lock: { ...lock, version: 1, publication, articles },
    changes,
    published,
    duplicates,
    copies,
    tooLate,
    replaced,
  };
}

function changesOf(
  file: string,
  key: string | undefined,
  known: LockEntry | undefined,
  entry: LockEntry,
): Change[] {
  if (!known) return [{ file, kind: 'added' }];
  const changed = known.contentHash !== entry.contentHash || known.slug !== entry.slug;
  return [
    ...(key !== file ? [{ file, kind: 'renamed' } as const] : []),
    ...(known.removed ? [{ file, kind: 'restored' } as const] : []),
    ...(changed && !known.removed ? [{ file, kind: 'changed' } as const] : []),
  ];
}
