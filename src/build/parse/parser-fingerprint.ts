import { treeHash } from '../tree-hash.ts';

/** What decides about a kept record besides the seed: the parser, the core, what makes and keeps records, and every package. */
const TREE = {
  files: ['package-lock.json'],
  folders: ['src'],
  wholeFolders: ['src/build', 'src/bundle', 'src/feed', 'src/parse', 'src/search'],
};

/** A hash of the parser's own code and packages, and of the Node under them, which has the tables of Unicode. */
export function parserFingerprint(root: string): string {
  return treeHash(root, TREE, `${process.version} ${process.versions.icu}`);
}
