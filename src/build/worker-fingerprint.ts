import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteConfig } from '../site.ts';
import { treeHash } from './tree-hash.ts';

/** What decides how the Worker shows an article, beside what the bundle has of it. */
const FILES = ['package-lock.json', 'wrangler.toml'];
/** Folders of `src` that the Worker has nothing of. */
const NOT_ITS = new Set(['build', 'openapi', 'parse', 'probe']);

/** A hash of the Worker's code, packages and settings. */
export function workerFingerprint(root: string, site: SiteConfig): string {
  const wholeFolders = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_ITS.has(entry.name))
    .map(({ name }) => `src/${name}`);
  return treeHash(root, { files: FILES, folders: ['src'], wholeFolders }, JSON.stringify(site));
}
