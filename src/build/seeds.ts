import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../parse/input.ts';
import type { Problem } from '../problem.ts';
import { LOCK_FILE } from './lock-file.ts';

/** What a folder of seeds holds. */
export interface Seeds {
  /** In the order of their paths, the same on every machine. */
  readonly files: readonly SourceFile[];
  /** Files that could not be read at all. */
  readonly problems: readonly Problem[];
}

/**
 * Reads every file of the seeds' folder and the folders in it, but hidden ones and the lock.
 * @throws {Error} when the folder is missing or is none.
 */
export async function readSeeds(dir: string): Promise<Seeds> {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const name of await namesIn(dir)) {
    const path = relative(dir, name).split(sep).join('/');
    if (path === LOCK_FILE || path.split('/').some((part) => part.startsWith('.'))) continue;
    try {
      if ((await stat(name)).isDirectory()) continue;
      files.push({ path, bytes: await readFile(name) });
    } catch (error) {
      problems.push({
        file: path,
        field: 'file',
        fault: `cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`,
        remedy: 'mend its permissions or its link, or remove it',
      });
    }
  }
  return { files, problems };
}

async function namesIn(dir: string): Promise<string[]> {
  const info = await stat(dir).catch(() => undefined);
  if (!info?.isDirectory()) {
    throw new Error(`there is no folder of seeds at ${dir}; make it, or name another with SEEDS_DIR`);
  }
  const entries = await readdir(dir, { recursive: true });
  return entries.map((entry) => join(dir, entry)).sort(byCodePoint);
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
