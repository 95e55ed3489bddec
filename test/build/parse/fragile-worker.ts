import { parentPort } from 'node:worker_threads';
import { packRecords } from '../../../src/build/parse/packed-records.ts';
import type { Batch, BatchAnswer } from '../../../src/build/parse/parse-thread.ts';
import { emptyRecord } from '../../../src/build/seed-record.ts';

/** A thread that falls over some files: it dies of `deadly`, and leaves out what `throws`. */
parentPort?.on('message', ({ files }: Batch) => {
  if (files.some(({ path }) => path.startsWith('deadly'))) process.exit(7);
  const records = files
    .filter(({ path }) => !path.startsWith('throws'))
    .map(({ path }) => emptyRecord(path, { file: path, field: 'read', fault: 'in a thread', remedy: '' }));
  parentPort?.postMessage({ records: packRecords(records), newTerms: [] } satisfies BatchAnswer);
});
