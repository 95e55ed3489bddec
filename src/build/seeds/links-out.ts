import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../problem.ts';
import { linkedOutNotice } from '../report/notices.ts';
import type { SeedFile } from './seed-files.ts';

/** What the report says of links in the folder by which published files lie outside of it, once for each link. */
export function linkedOut(
  seedsDir: string,
  files: readonly SeedFile[],
  published: ReadonlySet<string>,
): Problem[] {
  const links = files.flatMap(({ path, link }) => (link !== undefined && published.has(path) ? link : []));
  return [...new Set(links)].map((link) => linkedOutNotice(link, realpathSync(join(seedsDir, link))));
}
