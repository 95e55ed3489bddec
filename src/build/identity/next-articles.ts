import type { Lock, LockEntry } from './lock.ts';

/** An entry of the lock, the file that it is of now, and its key before: `undefined` where it is new. */
export interface KeptEntry {
  readonly file: string;
  readonly key: string | undefined;
  readonly entry: LockEntry;
}

/**
 * The lock's articles after a build, by their files, and the keys of those that this build removed at `now`. An article without a
 * seed stays, since its address answers 410; what a duplicate of another had stays as it is.
 */
export function nextArticles(
  locked: ReadonlyMap<string, LockEntry>,
  kept: readonly KeptEntry[],
  duplicates: ReadonlySet<string>,
  now: string,
): { articles: Lock['articles']; removed: string[] } {
  const found = new Set(kept.map(({ key }) => key));
  const next = new Map(kept.map(({ file, entry }) => [file, entry]));
  const removed: string[] = [];
  for (const [key, entry] of locked) {
    if (found.has(key)) continue;
    if (duplicates.has(key)) {
      next.set(key, entry);
      continue;
    }
    const restingKey = next.has(key) ? keyBeside(key, (name) => next.has(name) || locked.has(name)) : key;
    if (!entry.removed) removed.push(restingKey);
    next.set(restingKey, { ...entry, removed: entry.removed ?? now });
  }
  return { articles: Object.fromEntries([...next].sort(([a], [b]) => (a < b ? -1 : 1))), removed };
}

/** Where the lock keeps a removed article whose file is another article's by now: the first key for it that none has. */
export function keyBeside(file: string, isTaken: (key: string) => boolean): string {
  for (let number = 1; ; number++) {
    const key = `${file} (removed${number === 1 ? '' : ` ${number}`})`;
    if (!isTaken(key)) return key;
  }
}
