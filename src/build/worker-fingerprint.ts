import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteConfig } from '../site.ts';

/** What decides how the Worker shows an article, beside what the bundle has of it. */
const FILES = ['package-lock.json', 'wrangler.toml'];
/** Folders of `src` that the Worker has nothing of. */
const NOT_ITS = new Set(['build', 'parse', 'probe']);

/** A hash of the Worker's code, packages and settings. */
export function workerFingerprint(root: string, site: SiteConfig): string {
  const src = join(root, 'src');
  const code = readdirSync(src, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return entry.isFile() ? [join(src, entry.name)] : [];
    if (NOT_ITS.has(entry.name)) return [];
    return readdirSync(join(src, entry.name), { recursive: true, withFileTypes: true })
      .filter((inner) => inner.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
  });
  const sum = createHash('sha256').update(JSON.stringify(site));
  for (const file of [...FILES.map((name) => join(root, name)), ...code.sort()])
    sum.update(`\n${file.slice(root.length)}\n`).update(readFileSync(file));
  return sum.digest('hex');
}
