import { unrunSourceNotice } from '../report/notices.ts';
import type { SeedRecord } from '../seed-record.ts';
import type { Lock } from './lock.ts';

/**
 * Holds back each file of a folder beside the one that was made of it, such as R's `rain.Rmd` beside `rain.md`; one
 * that is published already stays. Gives all records.
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
      facets: undefined,
      warnings: [],
      held: unrunSourceNotice(path, made),
    };
  });
}
