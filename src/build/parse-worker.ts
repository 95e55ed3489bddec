import { flushCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { termNumbers } from '../search/term-numbers.ts';
import { packRecords } from './packed-records.ts';
import type { Batch, BatchAnswer } from './parse-thread.ts';
import { readRecord } from './read-record.ts';
import type { SeedFile } from './seeds/seed-files.ts';

/** Of this thread: the other side knows the terms of its earlier answers. */
const numbers = termNumbers();

flushCompileCache();

/** A thread of the build that parses. What the parser throws for is left out of its answers. */
parentPort?.on('message', ({ files, settings }: Batch) => {
  const known = numbers.terms.length;
  const parsed = (file: SeedFile) => {
    try {
      return [readRecord(file, settings, numbers)];
    } catch {
      return [];
    }
  };
  const records = packRecords(files.flatMap(parsed));
  const answer: BatchAnswer = { records, newTerms: numbers.terms.slice(known) };
  parentPort?.postMessage(answer, [records.contents.buffer]);
});
