import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ParseSettings } from '../../parse/input.ts';
import { isPictureName, isRecordingName } from '../../parse/not-articles/beside-articles.ts';
import type { Problem } from '../../problem.ts';
import { type TermNumbers, termNumbers, termsInUse } from '../../search/term-numbers.ts';
import type { SeedRecord } from '../seed-record.ts';
import { folderFacts } from '../seeds/folder-facts.ts';
import { savedWithPage } from '../seeds/saved-with-page.ts';
import { listSeeds, type SeedFile } from '../seeds/seed-files.ts';
import { projectRoot } from '../settings.ts';
import { type CachedRecord, readParseCache, writeParseCache } from './parse-cache.ts';
import { type ParsePool, parseFiles } from './parse-pool.ts';
import { parserFingerprint } from './parser-fingerprint.ts';
import { threadCount } from './thread-count.ts';

/** Where the parsed seeds of the last build are kept, from the root. It can be removed at any time. */
export const PARSE_CACHE_FILE = 'generated/parse-cache.bin';

/** The seeds of a folder, parsed. */
export interface ParsedSeeds {
  /** In the order of their paths. */
  readonly records: readonly SeedRecord[];
  /** What the records are searched by, by their numbers; empty where a number is in none. */
  readonly terms: readonly string[];
  /** Every file of the folder, those too that are no seeds. */
  readonly files: readonly SeedFile[];
  /** The pictures among them, but for those that are a page's. */
  readonly pictures: readonly SeedFile[];
  /** The recordings, likewise. */
  readonly recordings: readonly SeedFile[];
  /** Files that are listed and not there. */
  readonly problems: readonly Problem[];
  /** The cache is being written; never rejects. */
  readonly saved: Promise<void>;
}

/**
 * Parses every seed of a folder that has changed since the last build, on all cores, and takes the others out of the
 * cache. `onParsed` is told how many of how many are done.
 * @throws {Error} when the folder is missing.
 */
export async function parseSeeds(
  { root, seedsDir, settings }: { root: string; seedsDir: string; settings: ParseSettings },
  onParsed: (done: number, of: number) => void,
): Promise<ParsedSeeds> {
  const { files: all, problems } = listSeeds(seedsDir);
  const isPartOfPage = savedWithPage(all.map(({ path }) => path));
  const own = all.filter(({ path }) => !isPartOfPage(path));
  const {
    pictures = [],
    recordings = [],
    files = [],
  } = Object.groupBy(own, ({ path }) =>
    isPictureName(path) ? 'pictures' : isRecordingName(path) ? 'recordings' : 'files',
  );
  const cacheFile = join(root, PARSE_CACHE_FILE);
  const { timeZone, language, derivedTopics } = settings;
  const folder = await folderFacts(
    seedsDir,
    all.map(({ path }) => path),
  );
  const told: ParseSettings = { timeZone, language, derivedTopics, ...folder };
  const key = JSON.stringify([parserFingerprint(projectRoot), told]);
  const { records: cache, terms: cachedTerms } = readParseCache(cacheFile, key);
  const numbers = termNumbers(cachedTerms);
  const known = new Map<string, SeedRecord>();
  for (const file of files) {
    const cached = cache.get(file.path);
    if (cached && isUnchanged(file, cached)) known.set(file.path, cached.record);
  }
  const unknown = files.filter(({ path }) => !known.has(path));
  const shelfFile = join(root, `generated/.parsed.${process.pid}.tmp`);
  for (const record of await parseAll(unknown, { settings: told, numbers, shelfFile, onParsed }))
    known.set(record.path, record);

  const now = files.map(({ path, stamp }) => ({ stamp, record: known.get(path) as SeedRecord }));
  const seeds = { records: now.map(({ record }) => record), files: all, pictures, recordings, problems };
  const kept = now.filter(({ record }) => record.bytesHash !== '');
  const isSame = kept.length === cache.size && kept.every((entry) => isIn(cache, entry));
  if (isSame) return { ...seeds, terms: cachedTerms, saved: Promise.resolve() };
  const terms = termsInUse(
    numbers.terms,
    kept.map(({ record }) => record.terms),
  );
  // A disk that is full or cannot be written costs time at the next build, and nothing else.
  const saved = writeParseCache(cacheFile, key, { records: kept, terms }).catch(() => {});
  return { ...seeds, terms, saved };
}

async function parseAll(
  files: readonly SeedFile[],
  {
    settings,
    numbers,
    shelfFile,
    onParsed,
  }: {
    settings: ParseSettings;
    numbers: TermNumbers;
    shelfFile: string;
    onParsed: (done: number, of: number) => void;
  },
): Promise<SeedRecord[]> {
  if (files.length === 0) return [];
  const machine = { cores: availableParallelism(), freeMemory: process.availableMemory() };
  const pool: ParsePool = {
    // Loaded then and not above: where little is to be parsed it would be most of a build's time.
    loadParser: async () => {
      const { readRecord } = await import('./read-record.ts');
      return (file) => readRecord(file, settings, numbers);
    },
    threads: threadCount(files.length, machine),
    script: new URL('./parse-worker.ts', import.meta.url),
    settings,
    numbers,
    shelfFile,
    onParsed: (done) => onParsed(done, files.length),
  };
  return parseFiles(files, pool);
}

/** By its stamp, or, where that is another one, by its bytes. */
function isUnchanged({ name, stamp }: SeedFile, cached: CachedRecord): boolean {
  if (stamp !== '' && stamp === cached.stamp) return true;
  try {
    return hash('sha256', readFileSync(name)) === cached.record.bytesHash;
  } catch {
    return false;
  }
}

function isIn(cache: ReadonlyMap<string, CachedRecord>, { stamp, record }: CachedRecord): boolean {
  const cached = cache.get(record.path);
  return cached?.record === record && cached.stamp === stamp;
}
