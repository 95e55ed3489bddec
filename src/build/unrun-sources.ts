import { hasChunks } from '../parse/markdown/code-chunks.ts';
import type { Lock } from './lock.ts';
import { unrunSourceNotice } from './notices.ts';
import type { SeedRecord } from './seed-record.ts';

const MADE = ['.md', '.markdown', '.html'];

/**
 * The records of a folder, in which a file of R or Quarto is held back beside the one that was made of it: `rain.Rmd` beside
 * `rain.md`. One that is published already stays.
 */
export function withoutUnrunSources(
  records: readonly SeedRecord[],
  before: Lock | undefined,
): readonly SeedRecord[] {
  const paths = new Set(records.map(({ path }) => path));
  return records.map((record) => {
    const { path, draft } = record;
    const known = before?.articles[path];
    if (!draft || !hasChunks(path) || (known && !known.removed)) return record;
    const made = MADE.map((ending) => path.replace(/\.\w+$/, ending)).find((name) => paths.has(name));
    if (made === undefined) return record;
    return {
      ...record,
      draft: undefined,
      labels: undefined,
      warnings: [],
      held: unrunSourceNotice(path, made),
    };
  });
}
