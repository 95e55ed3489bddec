import { Worker } from 'node:worker_threads';
import type { ParseSettings } from '../parse/input.ts';
import type { TermNumbers } from '../search/term-numbers.ts';
import { renumbered } from '../search/term-record.ts';
import { parserFault } from './parser-fault.ts';
import { emptyRecord, type SeedRecord } from './seed-record.ts';
import type { SeedFile } from './seeds.ts';

/** How seeds are parsed. */
export interface ParsePool {
  /** Parses a seed in this thread. May throw. */
  readonly parseHere: (file: SeedFile) => SeedRecord;
  /** How many threads parse, this one counted. */
  readonly threads: number;
  /** The script of such a thread: it gets a `Batch` at a time and answers with a `BatchAnswer`. */
  readonly script: URL;
  readonly settings: ParseSettings;
  /** What `parseHere` numbers terms by; the other threads have numbers of their own. */
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
  /** File by file; `undefined` where the parser threw. */
  readonly records: readonly (SeedRecord | undefined)[];
  /** The terms to which the thread gave its next numbers. */
  readonly newTerms: readonly string[];
}

/** Small, so that all threads end at about the same time. */
const BATCH = 20;
/** How many batches a thread has at once: it goes on while this one is busy. */
const AHEAD = 4;

/**
 * Parses seeds on several threads, this one among them, and gives the records in the order of the files. A seed at
 * which a thread broke is tried once more in this one, and refused when it breaks here too: no seed takes the
 * others with it.
 */
export async function parseFiles(files: readonly SeedFile[], pool: ParsePool): Promise<SeedRecord[]> {
  const records = new Map<string, SeedRecord>();
  const batches = batchesOf(files);
  const keep = (record: SeedRecord) => records.set(record.path, record);
  const parseInThisThread = async (those: Iterable<SeedFile>) => {
    for (const file of those) {
      if (records.has(file.path)) continue;
      keep(parseOrRefuse(file, pool));
      // Lets the other threads' answers in.
      await new Promise(setImmediate);
      pool.onParsed(records.size);
    }
  };
  const most = Math.ceil(files.length / BATCH) - 1;
  const threads = Array.from({ length: Math.min(pool.threads - 1, most) }, () =>
    runThread(batches, pool, keep),
  );
  for (const batch of batches) await parseInThisThread(batch);
  await Promise.all(threads);
  await parseInThisThread(files);
  pool.onParsed(records.size);
  return files.map(({ path }) => records.get(path) as SeedRecord);
}

function runThread(batches: Iterator<SeedFile[]>, pool: ParsePool, keep: (record: SeedRecord) => void) {
  return new Promise<void>((resolve) => {
    // A small nursery: each thread would keep 40 MB of garbage otherwise, and parse no faster.
    const worker = new Worker(pool.script, { resourceLimits: { maxYoungGenerationSizeMb: 8 } });
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
      for (const record of records) {
        if (record) keep({ ...record, terms: renumbered(record.terms, numbers) });
      }
      open--;
      next();
    });
    // What it had when it broke is left to this thread.
    worker.on('error', () => {});
    worker.on('exit', () => resolve());
    for (let i = 0; i < AHEAD; i++) next();
  });
}

function parseOrRefuse(file: SeedFile, { parseHere }: ParsePool): SeedRecord {
  try {
    return parseHere(file);
  } catch (error) {
    return emptyRecord(file.path, parserFault(file.path, error));
  }
}

function* batchesOf(files: readonly SeedFile[]): Generator<SeedFile[]> {
  for (let start = 0; start < files.length; start += BATCH) yield files.slice(start, start + BATCH);
}
