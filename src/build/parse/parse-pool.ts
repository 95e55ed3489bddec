import type { ParseSettings } from '../../parse/input.ts';
import type { TermNumbers } from '../../search/term-numbers.ts';
import { emptyRecord, type SeedRecord } from '../seed-record.ts';
import type { SeedFile } from '../seeds/seed-files.ts';
import { type Keep, runThread } from './parse-thread.ts';
import { parserFault } from './parser-fault.ts';
import { recordShelf } from './record-shelf.ts';

/** Parses a seed. May reject. */
export type ParseSeed = (file: SeedFile) => Promise<SeedRecord>;

/** How seeds are parsed. */
export interface ParsePool {
  /** Gives what parses in this thread; asked only where this thread has to. */
  readonly loadParser: () => Promise<ParseSeed>;
  /** How many threads parse: this one, or so many beside it. */
  readonly threads: number;
  /** The script of such a thread: it gets a `Batch` at a time and answers with a `BatchAnswer`. */
  readonly script: URL;
  readonly settings: ParseSettings;
  /** What this thread numbers terms by; the other threads have numbers of their own. */
  readonly numbers: TermNumbers;
  /** A file that the threads' records may lie in meanwhile; there is none of that name. */
  readonly shelfFile: string;
  /** Told now and then how many seeds are parsed. */
  readonly onParsed: (count: number) => void;
}

/** Small, so that all threads end at about the same time; with 20 a build of ten thousand holds 20 MB more. */
const BATCH = 50;

/**
 * Parses seeds and gives the records in the order of the files. Where several threads parse, this one is none of them: what
 * the parser holds is then gone when the records are put together. A seed at which a thread broke is tried once
 * more in this one, and refused when it breaks here too: no seed takes the others with it.
 */
export async function parseFiles(files: readonly SeedFile[], pool: ParsePool): Promise<SeedRecord[]> {
  const parsed = pool.threads > 1 ? await parseInThreads(files, pool) : [];
  const records = new Map(parsed.map((record) => [record.path, record]));
  const left = files.filter(({ path }) => !records.has(path));
  if (left.length > 0) {
    const parse = await pool.loadParser();
    for (const file of left) {
      records.set(file.path, await parseOrRefuse(file, parse));
      pool.onParsed(records.size);
    }
  }
  return files.map(({ path }) => records.get(path) as SeedRecord);
}

async function parseInThreads(files: readonly SeedFile[], pool: ParsePool): Promise<SeedRecord[]> {
  const shelf = recordShelf(pool.shelfFile);
  let count = 0;
  const keep: Keep = (records) => {
    shelf.put(records);
    count += records.outlines.length;
    pool.onParsed(count);
  };
  const batches = batchesOf(files);
  // The first one compiles the parser, and the others find it compiled: to strip its types takes 100 MB.
  const first = runThread(batches, pool, keep);
  await first.begun;
  const others = Array.from({ length: pool.threads - 1 }, () => runThread(batches, pool, keep));
  await Promise.all([first, ...others].map(({ ended }) => ended));
  return shelf.take();
}

async function parseOrRefuse(file: SeedFile, parse: ParseSeed): Promise<SeedRecord> {
  try {
    return await parse(file);
  } catch (error) {
    return emptyRecord(file.path, parserFault(file.path, error));
  }
}

function* batchesOf(files: readonly SeedFile[]): Generator<SeedFile[]> {
  for (let start = 0; start < files.length; start += BATCH) yield files.slice(start, start + BATCH);
}
