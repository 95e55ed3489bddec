import { expect, it } from 'vitest';
import { withoutUnrunSources } from '../../../src/build/identity/unrun-sources.ts';
import { emptyRecord, type SeedRecord } from '../../../src/build/seed-record.ts';
import { parseSeed } from '../../../src/parse/index.ts';

const bytes = new TextEncoder().encode('---\ntitle: Rain\ndate: 2017-06-28\n---\n\nIt rained all day.\n');
const settings = { timeZone: 'UTC', language: 'en', derivedTopics: false };
const record = async (path: string): Promise<SeedRecord> => ({
  ...emptyRecord(path, { file: path, field: 'a', fault: 'a', remedy: 'a' }),
  problems: [],
  madeInto: (await parseSeed({ path, bytes }, settings)).madeInto,
  draft: { titleText: 'Rain', published: '2017-06-28T12:00:00Z', precision: 'day' },
});
const heldOf = async (paths: readonly string[], published: readonly string[] = []) => {
  const entry = {
    ...{ id: 'urn:uuid:1', slug: 'rain', contentHash: '', title: 'Rain' },
    ...{ published: '2017-06-28T12:00:00Z', updated: '2017-06-28T12:00:00Z' },
  };
  const lock = {
    ...{ version: 1 as const, publication: 'urn:uuid:0' },
    articles: Object.fromEntries(published.map((file) => [file, entry])),
  };
  const records = await Promise.all(paths.map(record));
  return withoutUnrunSources(records, lock).flatMap(({ path, draft, held }) =>
    held ? [`${path} ${held.fault} ${draft}`] : [],
  );
};

it('holds back what another file was made of', async () => {
  expect(
    await heldOf(['a/rain.Rmd', 'a/rain.md', 'sun.qmd', 'sun.html', 'wind.Rmd', 'b/wind.md', 'fog.md']),
  ).toEqual([
    'a/rain.Rmd is what a/rain.md was made of undefined',
    'sun.qmd is what sun.html was made of undefined',
  ]);
});

it('takes nothing away that is published', async () => {
  expect(await heldOf(['rain.Rmd', 'rain.md'], ['rain.Rmd'])).toEqual([]);
});
