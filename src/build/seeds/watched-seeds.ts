import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listSeeds } from './seed-files.ts';

/** A folder that is copied appears before its files do. */
const SETTLED_MS = 300;

/**
 * Calls `changed` whenever a file below a folder changes, or below another one that is linked into it; and with nothing when the
 * folder itself is another one: it was moved away and back, or removed and copied anew. What cannot be watched, a link that leads to
 * itself or more files than the system watches, is told to `complain` once, and the rest is watched on.
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
  const watching = (folder: string, options: { recursive: boolean }, seen: (file: string | null) => void) => {
    try {
      return [watch(folder, options, (_event, file) => seen(file)).on('error', tell)];
    } catch (error) {
      tell(error as Error);
      return [];
    }
  };
  const watchAll = () => foldersOf(dir).flatMap((folder) => watching(folder, { recursive: true }, changed));

  let watchers = watchAll();
  let timer: NodeJS.Timeout | undefined;
  const watchAnew = () => {
    closeAll(watchers);
    watchers = watchAll();
    changed(null);
  };
  // Of a folder that is moved away, its own watcher goes with it.
  const above = watching(dirname(dir), { recursive: false }, (name) => {
    if (name !== null && name !== basename(dir)) return;
    clearTimeout(timer);
    timer = setTimeout(watchAnew, SETTLED_MS);
  });
  return {
    close() {
      clearTimeout(timer);
      closeAll([...watchers, ...above]);
    },
  };
}

function closeAll(watchers: readonly FSWatcher[]): void {
  for (const watcher of watchers) watcher.close();
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
