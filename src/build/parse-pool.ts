import { Worker } from 'node:worker_threads';
import type { ParseSettings } from '../parse/input.ts';
import type { TermNumbers } from '../search/term-numbers.ts';
import { renumber } from '../search/term-record.ts';
import { type PackedRecords, unpackRecords } from './packed-records.ts';
import { parserFault } from './parser-fault.ts';
import { emptyRecord, type SeedRecord } from './seed-record.ts';
import type { SeedFile } from './seeds.ts';

/** Parses a seed. May throw. */
export type ParseSeed = (file: SeedFile) => SeedRecord;

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
  /** Told now and then how many seeds are parsed. */
  readonly onParsed: (count: number) => void;
}

/** What a thread is given to parse. */
export interface Batch {
  readonly files: readonly SeedFile[];
  readonly settings: ParseSettings;
}

/** What a thread made of it. */
export interface BatchAnswer {
  /** Without those at which the parser threw. */
  readonly records: PackedRecords;
  /** The terms to which the thread gave its next numbers. */
  readonly newTerms: readonly string[];
}

/** Small, so that all threads end at about the same time; with 20 a build of ten thousand holds 20 MB more. */
const BATCH = 50;
/**
 * The largest seed, 2 MB of HTML, can be read with 160 MB, and not with 128. In a larger nursery a thread would keep 40 MB of garbage,
 * and parse no faster; and of a heap that may be large V8 lets twice as much pile up before it looks through it as of this one.
 * V8 could be told so by its flags too (`--heap-growing-percent`), but what is compiled under other flags is of no use to the
 * next build.
 */
const SMALL_HEAP = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 192 };
/** How many batches a thread has at once: it goes on while this one is busy. */
const AHEAD = 2;

/**
 * Parses seeds and gives the records in the order of the files. Where several threads parse, this one is none of them: what
 * the parser holds is then gone when the records are put together. A seed at which a thread broke is tried once
 * more in this one, and refused when it breaks here too: no seed takes the others with it.
 */
export async function parseFiles(files: readonly SeedFile[], pool: ParsePool): Promise<SeedRecord[]> {
  const records = new Map<string, SeedRecord>();
  const keep = (those: readonly SeedRecord[]) => {
    for (const record of those) records.set(record.path, record);
    pool.onParsed(records.size);
  };
  if (pool.threads > 1) await parseInThreads(files, pool, keep);
  const left = files.filter(({ path }) => !records.has(path));
  if (left.length > 0) {
    const parse = await pool.loadParser();
    for (const file of left) keep([parseOrRefuse(file, parse)]);
  }
  return files.map(({ path }) => records.get(path) as SeedRecord);
}

type Keep = (records: readonly SeedRecord[]) => void;

async function parseInThreads(files: readonly SeedFile[], pool: ParsePool, keep: Keep): Promise<void> {
  const batches = batchesOf(files);
  // The first one compiles the parser, and the others find it compiled: to strip its types takes 100 MB.
  const first = runThread(batches, pool, keep);
  await first.begun;
  const others = Array.from({ length: pool.threads - 1 }, () => runThread(batches, pool, keep));
  await Promise.all([first, ...others].map(({ ended }) => ended));
}

/** Runs a thread as long as there are batches. It has begun when it gave its first answer, or ended. */
function runThread(
  batches: Iterator<SeedFile[]>,
  pool: ParsePool,
  keep: Keep,
): { begun: Promise<void>; ended: Promise<void> } {
  const worker = new Worker(pool.script, { resourceLimits: SMALL_HEAP });
  const begun = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  let open = 0;
  /** The thread's numbers of terms, and those of the pool. */
  const numbers: number[] = [];
  const next = () => {
    const { value, done } = batches.next();
    if (!done) worker.postMessage({ files: value, settings: pool.settings } satisfies Batch);
    open += done ? 0 : 1;
    if (open === 0) worker.terminate();
  };
  worker.on('message', ({ records, newTerms }: BatchAnswer) => {
    for (const term of newTerms) numbers.push(pool.numbers.numberOf(term));
    const unpacked = unpackRecords(records.outlines, records.numbers, records.contents);
    for (const { terms } of unpacked) renumber(terms, numbers);
    keep(unpacked);
    begun.resolve();
    open--;
    next();
  });
  // What it had when it broke is left to this thread.
  worker.on('error', () => {});
  worker.on('exit', () => {
    begun.resolve();
    ended.resolve();
  });
  for (let i = 0; i < AHEAD; i++) next();
  return { begun: begun.promise, ended: ended.promise };
}

function parseOrRefuse(file: SeedFile, parse: ParseSeed): SeedRecord {
  try {
    return parse(file);
  } catch (error) {
    return emptyRecord(file.path, parserFault(file.path, error));
  }
}

function* batchesOf(files: readonly SeedFile[]): Generator<SeedFile[]> {
  for (let start = 0; start < files.length; start += BATCH) yield files.slice(start, start + BATCH);
}
