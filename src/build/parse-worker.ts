import { parentPort } from 'node:worker_threads';
import { termNumbers } from '../search/term-numbers.ts';
import type { Batch, BatchAnswer } from './parse-pool.ts';
import { readRecord } from './read-record.ts';

/** Of this thread: the other side knows the terms of its earlier answers. */
const numbers = termNumbers();

/** A thread of the build that parses. What the parser throws for is left out of its answers. */
parentPort?.on('message', ({ files, settings }: Batch) => {
  const known = numbers.terms.length;
  const records = files.map((file) => {
    try {
      return readRecord(file, settings, numbers);
    } catch {
      return undefined;
    }
  });
  parentPort?.postMessage({ records, newTerms: numbers.terms.slice(known) } satisfies BatchAnswer);
});
