import type { ParseSettings, SourceFile } from '../parse/input.ts';
import { cacheKey, parserFingerprint, readParseCache, writeParseCache } from './parse-cache.ts';
import type { ParsedFile } from './parse-stage.ts';
import { parseOnAllCores } from './parse-threads.ts';
import type { Progress } from './progress.ts';

/** Where the cache is, and where the parser's own files are, by which the cache is told from another parser's. */
export interface ParsePlace {
  readonly root: string;
  readonly parserRoot: string;
}

/** Parses every seed, or takes what the last build made of it: only what changed is parsed again. */
export async function parseSeeds(
  files: readonly SourceFile[],
  settings: ParseSettings,
  { root, parserRoot }: ParsePlace,
  progress: Progress,
): Promise<ParsedFile[]> {
  const fingerprint = await parserFingerprint(parserRoot, settings);
  const cache = await readParseCache(root, fingerprint);
  const keys = files.map(cacheKey);
  const fresh = files.filter((_, i) => !cache.has(keys[i] ?? ''));
  const parsed = new Map(
    (await parseOnAllCores(fresh, settings, progress)).map((result) => [result.file, result]),
  );
  const results = files.map(({ path }, i) => parsed.get(path) ?? (cache.get(keys[i] ?? '') as ParsedFile));
  if (fresh.length > 0 || cache.size !== files.length) {
    await writeParseCache(root, fingerprint, new Map(results.map((result, i) => [keys[i] ?? '', result])));
  }
  return results;
}
