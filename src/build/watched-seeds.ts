import { type FSWatcher, watch } from 'node:fs';

/**
 * Calls `changed` whenever a file below a folder changes. What cannot be watched, a link that leads to itself or more files than the
 * system watches, is told to `complain` once, and the rest is watched on. `undefined` where the folder cannot be watched at all: the
 * build says why.
 */
export function watchedSeeds(
  dir: string,
  changed: (file: string | null) => void,
  complain: (text: string) => void,
): FSWatcher | undefined {
  const told = new Set<string>();
  try {
    return watch(dir, { recursive: true }, (_event, file) => changed(file)).on('error', ({ message }) => {
      if (!told.has(message)) complain(`\nNot every change of the seeds will be seen: ${message}`);
      told.add(message);
    });
  } catch {
    return undefined;
  }
}
