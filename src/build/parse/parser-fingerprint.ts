import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What decides about a kept record besides the seed: the parser, the core, what makes and keeps records, and every package. */
const FILES = ['package-lock.json'];
const FOLDERS = ['src', 'src/build', 'src/bundle', 'src/feed', 'src/parse', 'src/search'];

/** A hash of the parser's own code and packages, and of the Node under them, which has the tables of Unicode. */
export function parserFingerprint(root: string): string {
  const sum = createHash('sha256').update(`${process.version} ${process.versions.icu}`);
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: folder !== 'src', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  for (const file of [...FILES.map((name) => join(root, name)), ...inFolders.sort()]) {
    sum.update(`\n${file}\n`).update(readFileSync(file));
  }
  return sum.digest('hex');
}
