import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SourcePattern } from './source-pattern.ts';
import { src } from './written-patterns.ts';

/** The patterns that files of src make with `RegExp` while they are loaded: in a thread, where each is loaded anew. */
export function madePatterns(files: readonly string[]): Promise<SourcePattern[]> {
  const script = join(import.meta.dirname, 'record-patterns.ts');
  const { promise, resolve, reject } = Promise.withResolvers<SourcePattern[]>();
  const worker = new Worker(script, { workerData: { src, files }, execArgv: [] });
  worker.once('message', resolve).once('error', reject);
  return promise;
}
