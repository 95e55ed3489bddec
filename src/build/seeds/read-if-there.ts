import { readFileSync } from 'node:fs';

/** The text of a file (UTF-8) that a folder may have; `undefined` where it has none, or one that cannot be read. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
