import type { PublishedDraft } from './identify.ts';
import type { Lock, LockEntry } from './lock.ts';

/**
 * The lock's articles after a build, by their files, and the keys of those that this build removed at `now`. An article without a
 * seed stays, since its address answers 410; so does one whose seed is there and cannot be published.
 */
export function nextArticles(
  locked: ReadonlyMap<string, LockEntry>,
  published: readonly PublishedDraft[],
  present: ReadonlySet<string>,
  now: string,
): { articles: Lock['articles']; removed: string[] } {
  const found = new Set(published.map(({ key }) => key));
  const next = new Map(published.map(({ file, entry }) => [file, entry]));
  const removed: string[] = [];
  for (const [key, entry] of locked) {
    if (found.has(key)) continue;
    if (present.has(key) && !next.has(key)) {
      next.set(key, entry);
      continue;
    }
    const isTaken = (name: string) => next.has(name) || locked.has(name) || present.has(name);
    const restingKey = next.has(key) ? keyBeside(key, isTaken) : key;
    if (!entry.removed) removed.push(restingKey);
    next.set(restingKey, { ...entry, removed: entry.removed ?? now });
  }
  return { articles: Object.fromEntries([...next].sort(([a], [b]) => (a < b ? -1 : 1))), removed };
}

/** Where a removed article is kept whose file is another article's by now. */
function keyBeside(file: string, isTaken: (key: string) => boolean): string {
  for (let number = 1; ; number++) {
    const key = `${file} (removed${number === 1 ? '' : ` ${number}`})`;
    if (!isTaken(key)) return key;
  }
}
