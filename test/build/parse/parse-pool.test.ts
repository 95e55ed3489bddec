import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type ParsePool, type ParseSeed, parseFiles } from '../../../src/build/parse/parse-pool.ts';
import { readRecord } from '../../../src/build/parse/read-record.ts';
import { emptyRecord, type SeedRecord } from '../../../src/build/seed-record.ts';
import { type TermNumbers, termNumbers } from '../../../src/search/term-numbers.ts';
import { lengthIn } from '../../../src/search/term-record.ts';
import { numberIn, weightIn } from '../../../src/search/weighted.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const settings = { timeZone: 'UTC', language: 'en', derivedTopics: false };
const files = (paths: readonly string[]) => paths.map((path) => ({ path, name: `/${path}`, stamp: '' }));
const numbered = (count: number) => Array.from({ length: count }, (_, i) => `${1000 + i}.txt`);

const parseHere: ParseSeed = async ({ path }) => {
  if (path.includes('hopeless')) throw new RangeError('too deep');
  return emptyRecord(path, { file: path, field: 'read', fault: 'in this thread', remedy: '' });
};

async function parse(paths: readonly string[], facts: Partial<ParsePool> = {}) {
  const script = new URL('./fragile-worker.ts', import.meta.url);
  const pool = {
    loadParser: async () => parseHere,
    threads: 3,
    script,
    settings,
    numbers: termNumbers(),
    shelfFile: join(temporaryFolder(), 'parsed'),
    onParsed: () => {},
    ...facts,
  };
  return await parseFiles(files(paths), pool);
}

const faults = (records: readonly SeedRecord[]) => new Set(records.map(({ problems }) => problems[0]?.fault));

it('parses in other threads where several do, and gives the records in the order of the files', async () => {
  const records = await parse(numbered(900));
  expect(records.map(({ path }) => path)).toEqual(numbered(900));
  expect(faults(records)).toEqual(new Set(['in a thread']));
});

it('loses no seed where a thread dies or the parser throws, and refuses the one that makes it', async () => {
  const paths = [...numbered(900), 'deadly.txt', 'hopeless.txt', 'throws.txt', 'throws-hopeless.txt'];
  const records = await parse(paths);
  expect(records.map(({ path }) => path)).toEqual(paths);
  const hopeless = {
    field: 'parser',
    fault: 'makes the parser fail (too deep)',
    remedy: 'this is a fault of the parser; report it with the file, and move the file out of the folder',
  };
  expect(records.at(-3)?.problems.length).toBe(1);
  expect(records.at(-1)?.problems).toEqual([{ file: 'throws-hopeless.txt', ...hopeless }]);
  expect(records.filter(({ problems }) => problems[0]?.field === 'read').length).toBeGreaterThan(900);
});

it('parses in this thread alone where no other starts', async () => {
  const records = await parse(numbered(100), { script: new URL('./nowhere.ts', import.meta.url) });
  expect(records.map(({ path }) => path)).toEqual(numbered(100));
  expect(faults(records)).toEqual(new Set(['in this thread']));
});

it('gives what this thread would, though each thread has numbers of its own for terms', async () => {
  const folder = temporaryFolder();
  const seeds = numbered(240).map((path, i) => {
    const text = `Officials wait for answer ${i % 7}, and the ${i}th of ${['ships', 'tanks', 'trains'][i % 3]}.`;
    writeFileSync(join(folder, path), ` date 2017-06-28 Troops leave town ${i}\n\n${text}\n`);
    return { path, name: join(folder, path), stamp: '' };
  });
  const told = (records: readonly SeedRecord[], { terms: known }: TermNumbers) =>
    records.map(({ terms, ...record }) => ({
      ...record,
      words: lengthIn(terms),
      terms: Object.fromEntries([...terms.subarray(1)].map((one) => [known[numberIn(one)], weightIn(one)])),
    }));
  const [here, there] = [termNumbers(), termNumbers()];
  const pool = {
    shelfFile: join(folder, 'parsed'),
    loadParser: () => Promise.reject(new Error('no thread parsed it')),
    threads: 2,
    script: new URL('../../../src/build/parse/parse-worker.ts', import.meta.url),
    ...{ settings, numbers: there, onParsed: () => {} },
  };
  const inThreads = told(await parseFiles(seeds, pool), there);
  expect(inThreads[8]?.terms).toMatchObject({ officials: 2, '8th': 2, trains: 2, town: 5 });
  const inThisOne: SeedRecord[] = [];
  for (const seed of seeds) inThisOne.push(await readRecord(seed, settings, here));
  expect(inThreads).toEqual(told(inThisOne, here));
});

it('tells how far it is', async () => {
  const counts: number[] = [];
  await parse(numbered(5), { threads: 1, onParsed: (count) => counts.push(count) });
  expect(counts).toEqual([1, 2, 3, 4, 5]);
});
