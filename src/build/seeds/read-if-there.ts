import { readFileSync, statSync } from 'node:fs';

/** The text of a file (UTF-8) that a folder may have; `undefined` where it has none, or one that cannot be read. */
export function readIfThere(file: string): string | undefined {
  try {
    // Of a named pipe or a device no end would be read.
    return statSync(file).isFile() ? readFileSync(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
