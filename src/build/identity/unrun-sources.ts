import { unrunSourceNotice } from '../report/notices.ts';
import type { SeedRecord } from '../seed-record.ts';
import type { Lock } from './lock.ts';

/**
 * The records of a folder, in which a file is held back beside the one that was made of it: R's `rain.Rmd` beside
 * `rain.md`. One that is published already stays.
 */
export function withoutUnrunSources(
  records: readonly SeedRecord[],
  before: Lock | undefined,
): readonly SeedRecord[] {
  const paths = new Set(records.map(({ path }) => path));
  return records.map((record) => {
    const { path, draft, madeInto } = record;
    const known = before?.articles[path];
    if (!draft || (known && !known.removed)) return record;
    const made = madeInto?.find((made) => paths.has(made));
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
