import { dayOfInstant } from '../../instant.ts';
import type { DraftOutline } from '../seed-record.ts';
import type { LockEntry } from './lock.ts';

/** A seed: its file, the hash of its text, and what it is called, where it can be published. */
export interface FoundSeed {
  readonly file: string;
  readonly contentHash: string;
  readonly draft?: Pick<DraftOutline, 'titleText' | 'published'> | undefined;
}

/**
 * Which article of the lock each seed is: the key of its entry in `locked`, by the seed's file. A file's name alone is the weakest
 * sign: files are renumbered, swapped and used again. So an article is known by its own file where that has its text, or its headline
 * and day; then by its text in another; then by its headline and day there, where its own file is gone or has become another; and what
 * is left by its file, but one that was removed only if it is called as it was.
 */
export function knownAgain(
  locked: ReadonlyMap<string, LockEntry>,
  seeds: readonly FoundSeed[],
): ReadonlyMap<string, string> {
  const free = new Map(locked);
  const keys = new Map<string, string>();
  const match = (keyOf: (seed: FoundSeed, own: LockEntry | undefined) => string | undefined) => {
    for (const seed of seeds) {
      if (keys.has(seed.file)) continue;
      const key = keyOf(seed, free.get(seed.file));
      if (key === undefined || !free.delete(key)) continue;
      keys.set(seed.file, key);
    }
  };
  const isNamedSo = (entry: LockEntry, seed: FoundSeed) => nameIn(entry) === nameOf(seed);

  match((seed, own) => (own?.contentHash === seed.contentHash ? seed.file : undefined));
  match((seed, own) => (own && !own.removed && isNamedSo(own, seed) ? seed.file : undefined));
  const byText = new Map([...free].sort(livingLast).map(([key, entry]) => [entry.contentHash, key]));
  match(({ contentHash }) => byText.get(contentHash));
  const waiting = new Map(seeds.filter(({ file }) => !keys.has(file)).map((seed) => [seed.file, seed]));
  const isLeft = ([key, entry]: [string, LockEntry]) => {
    const own = waiting.get(key);
    return !entry.removed && (own === undefined || isAnother(entry, own));
  };
  const byName = onlyOnes([...free].filter(isLeft));
  match((seed) => byName.get(nameOf(seed) ?? ''));
  match(({ file, draft }, own) =>
    own && (!own.removed || !draft || own.title === draft.titleText) ? file : undefined,
  );
  return keys;
}

/** Whether nothing of an article is as it was: text, headline and day. */
export function isAnother(
  { contentHash, title, published }: LockEntry,
  { contentHash: hash, draft }: FoundSeed,
): boolean {
  if (!draft || contentHash === hash) return false;
  return title !== draft.titleText && dayOfInstant(published) !== dayOfInstant(draft.published);
}

/** Keys of entries by headline and day, without those that two have: which is which would be guessed. */
function onlyOnes(entries: readonly (readonly [key: string, entry: LockEntry])[]): Map<string, string> {
  const keys = new Map<string, string[]>();
  for (const [key, entry] of entries) keys.set(nameIn(entry), [...(keys.get(nameIn(entry)) ?? []), key]);
  return new Map(
    [...keys].flatMap(([name, [key, ...others]]) => (key && !others.length ? [[name, key]] : [])),
  );
}

/** The last one of a Map's equal keys stays. */
function livingLast([, a]: [string, LockEntry], [, b]: [string, LockEntry]): number {
  return Number(a.removed === undefined) - Number(b.removed === undefined);
}

function nameOf({ draft }: FoundSeed): string | undefined {
  return draft && headlineAndDay(draft.titleText, draft.published);
}

function nameIn({ title, published }: LockEntry): string {
  return headlineAndDay(title, published);
}

function headlineAndDay(title: string, published: string): string {
  return `${dayOfInstant(published)} ${title}`;
}
