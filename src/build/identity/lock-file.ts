import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../replace-file.ts';
import { type Lock, parseLock } from './lock.ts';
import { hasConflict, mergedLock } from './merged-lock.ts';
import type { Readdressed } from './shared-slugs.ts';

/** The lock's name in the seeds' folder. */
export const LOCK_FILE = 'seeds.lock.json';

/**
 * A lock that was read, and whether it was put together out of the two sides of a merge: it is then to be written. Both sides may have
 * given one slug away, which one of the two articles then lost.
 */
export interface ReadLock {
  readonly lock: Lock | undefined;
  readonly isMerged: boolean;
  readonly readdressed: readonly Readdressed[];
}

/**
 * Reads the lock of a folder of seeds; `undefined` where there is none yet.
 * @throws {Error} when it is broken, or gone though git knows it: to go on would give every article a new id.
 */
export async function readLock(seedsDir: string): Promise<ReadLock> {
  const text = await textOfLock(seedsDir);
  if (text === undefined) return { lock: undefined, isMerged: false, readdressed: [] };
  try {
    if (hasConflict(text)) return { ...mergedLock(text), isMerged: true };
    return { lock: parseLock(text), isMerged: false, readdressed: [] };
  } catch (error) {
    throw new Error(
      `${LOCK_FILE} is broken, and without it every reader would show every article again.\n` +
        'Restore it from version control, or mend it by hand:\n' +
        (error as Error).message,
    );
  }
}

/** Writes the lock whole, its articles in the order of their files, so that two builds agree to the byte. */
export async function writeLock(seedsDir: string, lock: Lock): Promise<void> {
  await replaceFile(join(seedsDir, LOCK_FILE), `${JSON.stringify(lock, null, 2)}\n`);
}

async function textOfLock(seedsDir: string): Promise<string | undefined> {
  try {
    return await readFile(join(seedsDir, LOCK_FILE), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    if (!isKnownToGit(seedsDir)) return undefined;
    throw new Error(
      `${LOCK_FILE} is gone, and without it every reader would show every article again.\n` +
        `Bring it back with "git checkout -- ${LOCK_FILE}" in ${seedsDir}, or, to begin anew, say so with "git rm --cached ${LOCK_FILE}".`,
    );
  }
}

function isKnownToGit(seedsDir: string): boolean {
  const { status } = spawnSync('git', ['ls-files', '--error-unmatch', LOCK_FILE], {
    cwd: seedsDir,
    stdio: 'ignore',
  });
  return status === 0;
}
