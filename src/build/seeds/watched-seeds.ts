import { statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { listSeeds } from './seed-files.ts';

/**
 * Calls `changed` whenever a file below a folder changes, or below another one that is linked into it. What cannot be watched, a link
 * that leads to itself or more files than the system watches, is told to `complain` once, and the rest is watched on. Nothing is
 * watched where there is no such folder: the build says so.
 */
export function watchedSeeds(
  dir: string,
  changed: (file: string | null) => void,
  complain: (text: string) => void,
): { close(): void } {
  const told = new Set<string>();
  const tell = ({ message }: Error) => {
    if (!told.has(message)) complain(`\nNot every change of the seeds will be seen: ${message}`);
    told.add(message);
  };
  const watchers = foldersOf(dir).flatMap((folder) => {
    try {
      return watch(folder, { recursive: true }, (_event, file) => changed(file)).on('error', tell);
    } catch (error) {
      tell(error as Error);
      return [];
    }
  });
  return {
    close() {
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** A folder, and those that are linked into it: of these, watching it sees the files, but no folders. */
function foldersOf(dir: string): string[] {
  try {
    const links = new Set(listSeeds(dir).files.flatMap(({ link }) => link ?? []));
    const linked = [...links].map((link) => join(dir, link));
    return [dir, ...linked.filter((name) => statSync(name).isDirectory())];
  } catch {
    return [];
  }
}
