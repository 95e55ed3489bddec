import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file so that it is the old one or the new one at every moment, whatever breaks. It may come in parts. */
export async function replaceFile(file: string, content: string | readonly Uint8Array[]): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(draft, typeof content === 'string' ? content : blocksOf(content));
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

const BLOCK = 2 ** 20;

/**
 * Ten thousand small parts would be ten thousand writes; all of them in one piece, twice the memory. Each block is written
 * when the next is asked for, so that there is but one.
 */
function* blocksOf(parts: readonly Uint8Array[]): Generator<Uint8Array> {
  const block = Buffer.allocUnsafe(BLOCK);
  let filled = 0;
  for (const part of parts) {
    if (filled + part.length > BLOCK) {
      yield block.subarray(0, filled);
      filled = 0;
    }
    if (part.length > BLOCK) yield part;
    else {
      block.set(part, filled);
      filled += part.length;
    }
  }
  yield block.subarray(0, filled);
}
