import type { DraftOutline } from '../seed-record.ts';
import { firstPublished } from './first-published.ts';
import { type Lock, type LockEntry, slugsOf } from './lock.ts';
import { mintId, mintSlug } from './mint.ts';
import { slugWords } from './slug-words.ts';
import { titleKey, titlesOfAbsent } from './titles-of-absent.ts';
import { withoutDuplicates } from './unique-seeds.ts';

/** A seed as the lock sees it. Without a draft it keeps the identity it has: it is broken, not removed. */
export interface Candidate {
  readonly file: string;
  readonly contentHash: string;
  readonly draft?: DraftOutline | undefined;
  readonly language?: string | undefined;
}

/** How the lock came to differ. */
export interface Change {
  readonly file: string;
  readonly kind: 'added' | 'changed' | 'renamed' | 'removed' | 'restored';
}

/** What `identify` found out. */
export interface Identified {
  readonly lock: Lock;
  readonly changes: readonly Change[];
  /** The drafts that are published, each with its identity. */
  readonly published: readonly { file: string; draft: DraftOutline; entry: LockEntry }[];
  /** Seeds with the very text of another one, which is published instead. */
  readonly duplicates: readonly { file: string; of: string }[];
  /** Files of seeds that are dated so late that it must be a mistake. */
  readonly tooLate: readonly string[];
}

/**
 * Gives every seed its identity. That is the entry of its file in `lock`; of a renamed file the entry with its text,
 * or, where the text was changed too, the one with its headline and day; else a new one. `now` (an instant in UTC) is
 * used only for what just happened: a change, a removal, a first publication.
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
  const entries = new Map(locked);
  const changes: Change[] = [];
  const published: { file: string; draft: DraftOutline; entry: LockEntry }[] = [];
  const tooLate: string[] = [];
  const { unique, duplicates } = withoutDuplicates(seeds, locked);
  const absent = [...locked].filter(([file]) => !present.has(file));
  const absentByText = new Map(absent.map(([file, { contentHash }]) => [contentHash, file]));
  const absentByTitle = titlesOfAbsent(absent, new Set(unique.map(({ contentHash }) => contentHash)));

  const knownBefore = (file: string, contentHash: string, draft: DraftOutline): LockEntry | undefined => {
    const key = titleKey(draft.titleText, draft.published);
    const own = entries.get(file);
    const formerFile = absentByText.get(contentHash) ?? absentByTitle.get(key);
    if (own || formerFile === undefined) return own;
    const former = entries.get(formerFile);
    entries.delete(formerFile);
    // Another one with this headline and day may be still to be found.
    if (!absentByText.delete(contentHash)) absentByTitle.delete(key);
    changes.push({ file, kind: 'renamed' });
    return former;
  };

  for (const { file, contentHash, draft, language } of unique) {
    if (!draft) continue;
    const known = knownBefore(file, contentHash, draft);
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
    entries.set(file, entry);
    published.push({ file, draft, entry });
  }

  for (const [file, entry] of entries) {
    if (present.has(file) || entry.removed) continue;
    entries.set(file, { ...entry, removed: now });
    changes.push({ file, kind: 'removed' });
  }
  return {
    lock: {
      version: 1,
      publication: lock?.publication ?? mintId(['publication', ...published.map(({ entry }) => entry.id)]),
      articles: Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1))),
    },
    changes,
    published,
    duplicates,
    tooLate,
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
