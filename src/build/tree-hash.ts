import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Some files of a project, by paths below its folder. */
export interface Tree {
  readonly files: readonly string[];
  /** Folders, with what lies in them and not in a folder of theirs. */
  readonly folders: readonly string[];
  /** Folders, with all that is below them. */
  readonly wholeFolders: readonly string[];
}

/** A hash of what is in some files of a project, wherever that lies, and of `also`, which decides with them. */
export function treeHash(root: string, { files, folders, wholeFolders }: Tree, also: string): string {
  const inFolders = [
    ...folders.flatMap((folder) => filesIn(join(root, folder), false)),
    ...wholeFolders.flatMap((folder) => filesIn(join(root, folder), true)),
  ];
  const sum = createHash('sha256').update(also);
  for (const file of [...files.map((name) => join(root, name)), ...inFolders.sort()]) {
    sum.update(`\n${relative(root, file)}\n`).update(readFileSync(file));
  }
  return sum.digest('hex');
}

/** Links are no files: an editor leaves some that lead nowhere. */
function filesIn(folder: string, recursive: boolean): string[] {
  return readdirSync(folder, { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}
