import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { replaceFile } from '../replace-file.ts';
import { Lock } from './lock.ts';

/** The lock's name in the seeds' folder. */
export const LOCK_FILE = 'seeds.lock.json';

/**
 * Reads the lock of a folder of seeds; `undefined` where there is none yet.
 * @throws {Error} when it is there and is broken: to go on would give every article a new id.
 */
export async function readLock(seedsDir: string): Promise<Lock | undefined> {
  const file = join(seedsDir, LOCK_FILE);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const result = Lock.safeParse(jsonOf(text));
  if (result.success) return result.data;
  throw new Error(
    `${LOCK_FILE} is broken, and without it every reader would show every article again.\n` +
      "Restore it from version control (after a merge, keep both sides' articles).\n" +
      z.prettifyError(result.error),
  );
}

/** Writes the lock whole, its articles in the order of their files, so that two builds agree to the byte. */
export async function writeLock(seedsDir: string, lock: Lock): Promise<void> {
  await replaceFile(join(seedsDir, LOCK_FILE), `${JSON.stringify(lock, null, 2)}\n`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
