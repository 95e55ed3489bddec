import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Problem } from '../../problem.ts';
import { LOCK_FILE } from '../identity/lock-file.ts';

/** A seed on the disk, not read yet. */
export interface SeedFile {
  /** Relative to the seeds' folder, with `/` between its parts. */
  readonly path: string;
  /** Where it is on the disk. */
  readonly name: string;
  /**
   * Another one after every change of the file. Empty while a change could still go unseen: clocks of file systems
   * tick as slowly as every two seconds, so that a file may change twice in one tick (git's "racy" rule).
   */
  readonly stamp: string;
  /** The path of the link by which it lies outside of the folder, if it does. */
  readonly link?: string | undefined;
}

/** What a folder of seeds holds. */
export interface SeedListing {
  /** In the order of their paths, the same on every machine. */
  readonly files: readonly SeedFile[];
  /** What the folder lists and nobody can read: broken links, and what is no file. */
  readonly problems: readonly Problem[];
}

const SLOWEST_TICK_MS = 2000;

/**
 * Lists every file of the seeds' folder and the folders in it, but hidden ones, those of programs, and the lock.
 * @throws {Error} when the folder is missing or is none.
 */
export function listSeeds(dir: string): SeedListing {
  assertFolder(dir);
  const settled = Date.now() - SLOWEST_TICK_MS;
  const files: SeedFile[] = [];
  const problems: Problem[] = [];
  for (const { path, link } of filesIn(dir, { path: '' }).sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (path === LOCK_FILE) continue;
    const name = join(dir, path);
    try {
      const stats = statSync(name);
      if (stats.isFile()) files.push({ path, name, stamp: stampOf(stats, settled), link });
      else if (!stats.isDirectory()) problems.push(isNoFile(path, stats));
    } catch (error) {
      problems.push(cannotBeRead(path, error));
    }
  }
  return { files, problems };
}

/**
 * Asks for the seeds' folder before anything in it is read.
 * @throws {Error} when it is missing or is none.
 */
export function assertFolder(dir: string): void {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new Error(`there is no folder of seeds at ${dir}; make it, or name another with SEEDS_DIR`);
}

/** The problem of a seed that the disk does not give. */
export function cannotBeRead(file: string, error: unknown): Problem {
  return {
    file,
    field: 'file',
    fault: `cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`,
    remedy: 'mend its permissions or its link, or remove it',
  };
}

/** The problem of what gives no bytes, or no end of them: to read it would hold the build up for ever. */
function isNoFile(file: string, stats: Stats): Problem {
  const kind = stats.isFIFO() ? 'a named pipe' : stats.isSocket() ? 'a socket' : 'a device';
  return {
    file,
    field: 'file',
    fault: `is ${kind}, or a link to one`,
    remedy: 'put a file in its place, or remove it',
  };
}

/** What programs keep in a folder of articles: packages, and Jekyll's templates and output. */
const TOOLS = /^(?:node_modules|_(?:site|layouts|includes|sass|data))$/;

/** A file of a folder, and the link by which it lies elsewhere. */
type Listed = Pick<SeedFile, 'path' | 'link'>;

/** The files below a folder. A linked folder is looked into, but not where it holds the folders `around` itself. */
function filesIn(dir: string, { path: parent, link }: Listed, around: readonly string[] = []): Listed[] {
  const folder = realpathSync(join(dir, parent));
  if (around.includes(folder)) return [];
  const within = [...around, folder];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const path = parent === '' ? entry.name : `${parent}/${entry.name}`;
      const to = entry.isSymbolicLink() ? targetOf(join(dir, path)) : undefined;
      const found = {
        path,
        link: link ?? (to && isOutside(within[0] as string, to.name) ? path : undefined),
      };
      if (!(to?.isFolder ?? entry.isDirectory())) return [found];
      return TOOLS.test(entry.name) ? [] : filesIn(dir, found, within);
    });
}

/** Where a link leads. Of one that leads nowhere, or to itself, it is said when its file is read. */
function targetOf(link: string): { readonly name: string; readonly isFolder: boolean } | undefined {
  try {
    return { name: realpathSync(link), isFolder: statSync(link).isDirectory() };
  } catch {
    return undefined;
  }
}

function isOutside(folder: string, name: string): boolean {
  const path = relative(folder, name);
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}

/** `ctime` too: nobody can set it back, as `cp -p` and `touch` do with `mtime`. */
function stampOf({ dev, ino, size, mtimeMs, ctimeMs }: Stats, settled: number): string {
  return Math.max(mtimeMs, ctimeMs) > settled ? '' : [dev, ino, size, mtimeMs, ctimeMs].join(':');
}
