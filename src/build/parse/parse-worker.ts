import { on } from 'node:events';
import { flushCompileCache } from 'node:module';
import { type MessagePort, parentPort } from 'node:worker_threads';
import { termNumbers } from '../../search/term-numbers.ts';
import type { SeedRecord } from '../seed-record.ts';
import { packRecords } from './packed-records.ts';
import type { Batch, BatchAnswer } from './parse-thread.ts';
import { readRecord } from './read-record.ts';

/** Of this thread: the other side knows the terms of its earlier answers. */
const numbers = termNumbers();

/** A thread of the build that parses, a batch after the other. */
const port = parentPort as MessagePort;
for await (const [batch] of on(port, 'message')) {
  const answer = await answerTo(batch);
  // What a seed was the first to need is compiled now: the other threads are to find it.
  flushCompileCache();
  port.postMessage(answer, [answer.records.contents.buffer]);
}

async function answerTo({ files, settings }: Batch): Promise<BatchAnswer> {
  const known = numbers.terms.length;
  const parsed: SeedRecord[] = [];
  for (const file of files) {
    try {
      parsed.push(await readRecord(file, settings, numbers));
    } catch {
      // What the parser throws for is left out.
    }
  }
  return { records: packRecords(parsed), newTerms: numbers.terms.slice(known) };
}
