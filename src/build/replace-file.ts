import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file, whole or in parts, so that it is the old one or the new one at every moment, whatever breaks. */
export async function replaceFile(
  file: string,
  content: string | Uint8Array | readonly Uint8Array[],
): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  await mkdir(dirname(file), { recursive: true });
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(draft, content);
    else await writeParts(draft, content);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** The system takes about so many parts in one call. */
const PARTS = 1000;

async function writeParts(file: string, parts: readonly Uint8Array[]): Promise<void> {
  const handle = await open(file, 'w');
  try {
    for (let i = 0; i < parts.length; i += PARTS) await handle.writev(parts.slice(i, i + PARTS));
  } finally {
    await handle.close();
  }
}
