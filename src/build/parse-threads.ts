import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ParseSettings, SourceFile } from '../parse/input.ts';
import { type ParsedFile, parseFiles } from './parse-stage.ts';
import type { Progress } from './progress.ts';

/** Fewer files are parsed before a thread has loaded the parser. */
const FEWEST_FOR_THREADS = 400;
const BATCH = 100;

/** Parses files on all cores, in batches, so that little is in flight at once. Gives them in the order they came. */
export async function parseOnAllCores(
  files: readonly SourceFile[],
  settings: ParseSettings,
  progress: Progress,
): Promise<ParsedFile[]> {
  const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, i) =>
    files.slice(i * BATCH, (i + 1) * BATCH),
  );
  const results: ParsedFile[][] = new Array(batches.length);
  let [next, done] = [0, 0];
  const work = async (parse: (batch: readonly SourceFile[]) => Promise<ParsedFile[]>) => {
    while (next < batches.length) {
      const index = next++;
      const batch = batches[index] ?? [];
      results[index] = await parse(batch);
      done += batch.length;
      progress(done, files.length);
    }
  };
  const threads = files.length < FEWEST_FOR_THREADS ? 0 : availableParallelism() - 1;
  const workers = Array.from({ length: threads }, () => startWorker(settings));
  // This thread works too: another one here would only take its core.
  await Promise.all([
    work((batch) => parseFiles(batch, settings)),
    ...workers.map(({ parse }) => work(parse)),
  ]);
  await Promise.all(workers.map(({ stop }) => stop()));
  return results.flat();
}

function startWorker(settings: ParseSettings) {
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), { workerData: settings });
  const parse = (batch: readonly SourceFile[]) =>
    new Promise<ParsedFile[]>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.postMessage(batch);
    });
  return {
    // A thread that died takes nothing with it: its batch is parsed here.
    parse: (batch: readonly SourceFile[]) => parse(batch).catch(() => parseFiles(batch, settings)),
    stop: () => worker.terminate(),
  };
}
