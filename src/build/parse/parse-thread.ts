import { Worker } from 'node:worker_threads';
import type { ParseSettings } from '../../parse/input.ts';
import { renumber } from '../../search/term-record.ts';
import type { SeedFile } from '../seeds/seed-files.ts';
import { type PackedRecords, unpackRecords } from './packed-records.ts';
import type { ParsePool } from './parse-pool.ts';

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

/**
 * The largest seed, 2 MB of HTML, can be read with 160 MB, and not with 128. In a larger nursery a thread would keep 40 MB of garbage,
 * and parse no faster; and of a heap that may be large V8 lets twice as much pile up before it looks through it as of this one.
 * V8 could be told so by its flags too (`--heap-growing-percent`), but what is compiled under other flags is of no use to the
 * next build.
 */
const SMALL_HEAP = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 192 };
/** How many batches a thread has at once: it goes on while this one is busy. */
const AHEAD = 2;

/** Takes records that are parsed, with the numbers that the pool has for their terms. */
export type Keep = (records: PackedRecords) => void;

/** Runs a thread as long as there are batches. It has begun when it gave its first answer, or ended. */
export function runThread(
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
    for (const { terms } of unpackRecords(records.outlines, records.numbers, records.contents))
      renumber(terms, numbers);
    keep(records);
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
