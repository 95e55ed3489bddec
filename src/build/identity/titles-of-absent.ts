import type { LockEntry } from './lock.ts';

/** The key of a headline and a day: two articles with the same are hardly two. */
export function titleKey(title: string, published: string): string {
  return `${published.slice(0, 'YYYY-MM-DD'.length)} ${title}`;
}

/**
 * The files that were there at the last build and are gone, by `titleKey`: without those whose key another of them has,
 * and those whose text one of the seeds has.
 */
export function titlesOfAbsent(
  absent: readonly (readonly [file: string, entry: LockEntry])[],
  texts: ReadonlySet<string>,
): Map<string, string> {
  const files = new Map<string, string[]>();
  for (const [file, { contentHash, title, published, removed }] of absent) {
    if (removed !== undefined || texts.has(contentHash)) continue;
    const key = titleKey(title, published);
    files.set(key, [...(files.get(key) ?? []), file]);
  }
  return new Map(
    [...files].flatMap(([key, [file, ...others]]) => (file && others.length === 0 ? [[key, file]] : [])),
  );
}
