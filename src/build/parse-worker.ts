import { parentPort } from 'node:worker_threads';
import type { Batch, BatchAnswer } from './parse-pool.ts';
import { readRecord } from './read-record.ts';

/** A thread of the build that parses. What the parser throws for is left out of its answers. */
parentPort?.on('message', ({ files, settings }: Batch) => {
  const answer: BatchAnswer = files.map((file) => {
    try {
      return readRecord(file, settings);
    } catch {
      return undefined;
    }
  });
  parentPort?.postMessage(answer);
});
