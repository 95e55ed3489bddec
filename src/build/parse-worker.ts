import { parentPort, workerData } from 'node:worker_threads';
import type { ParseSettings, SourceFile } from '../parse/input.ts';
import { parseFiles } from './parse-stage.ts';

/** A thread that parses the batches that it is sent, and sends each back parsed. */
const settings: ParseSettings = workerData;
parentPort?.on('message', async (files: readonly SourceFile[]) => {
  parentPort?.postMessage(await parseFiles(files, settings));
});
