import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { SourcePattern } from './source-pattern.ts';

// Loads files of src with a `RegExp` that keeps what it made and where: types are taken out with spaces in their place, so that
// lines stay. Literals do not come by it.
const { src, files } = workerData as { readonly src: string; readonly files: readonly string[] };
const root = `${pathToFileURL(src)}/`;
const made: SourcePattern[] = [];

function caller(): string | undefined {
  const line = new Error().stack?.split('\n')[3] ?? '';
  const [, place] = line.split(root);
  return place?.replace(/:\d+\)?$/, '');
}

globalThis.RegExp = new Proxy(RegExp, {
  construct(target, args, newTarget) {
    const pattern: RegExp = Reflect.construct(target, args, newTarget);
    const place = caller();
    if (place) made.push({ place, source: pattern.source, flags: pattern.flags });
    return pattern;
  },
});

for (const file of files) await import(`${pathToFileURL(join(src, file))}`);
parentPort?.postMessage(made);
