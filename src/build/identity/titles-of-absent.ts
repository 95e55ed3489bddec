import type { LockEntry } from './lock.ts';

/** Two articles of one day with one headline are hardly two. */
export function titleKey(title: string, published: string): string {
  return `${published.slice(0, 'YYYY-MM-DD'.length)} ${title}`;
}

/**
 * The files that were there until now, by their headline and day, where no other of them has the same; without those whose
 * text one of the seeds has.
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
