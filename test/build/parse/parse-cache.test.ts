import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sketchOf } from '../../../src/build/identity/text-sketch.ts';
import { readParseCache, writeParseCache } from '../../../src/build/parse/parse-cache.ts';
import { PARSE_CACHE_FILE, parseSeeds } from '../../../src/build/parse/parse-seeds.ts';
import { emptyRecord } from '../../../src/build/seed-record.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const seed = (title: string) => ` date 2017-06-28 ${title}\n\nIt was quiet on Tuesday.\n`;
let root: string;
let seedsDir: string;
let cacheFile: string;

beforeEach(() => {
  root = temporaryFolder();
  seedsDir = join(root, 'seeds');
  cacheFile = join(root, PARSE_CACHE_FILE);
  mkdirSync(seedsDir);
});

const put = (file: string, text: string) => writeFileSync(join(seedsDir, file), text);
/** Parses, and tells how many seeds had to be. */
async function parse(settings = { timeZone: 'UTC', language: 'en', derivedTopics: false }) {
  let parsed = 0;
  const { records, saved } = await parseSeeds({ root, seedsDir, settings }, (done) => {
    parsed = done;
  });
  await saved;
  await saved;
  return { parsed, titles: records.map(({ draft }) => draft?.titleText), records };
}

describe('a rebuild', () => {
  beforeEach(async () => {
    put('a.txt', seed('Counterattacks stall a push'));
    put('b.txt', seed('Officials wait for an answer'));
    expect(await parse()).toMatchObject({ parsed: 2 });
  });

  it('parses nothing where nothing changed, and gives the same', async () => {
    const first = await parse();
    expect(first.parsed).toBe(0);
    expect((await parse()).records).toEqual(first.records);
    rmSync(cacheFile);
    expect((await parse()).records).toEqual(first.records);
  });

  it('parses what changed, though its size and its time are the same', async () => {
    const time = new Date('2020-01-01');
    utimesSync(join(seedsDir, 'a.txt'), time, time);
    await parse();
    put('a.txt', seed('Counterattacks halts a push'));
    utimesSync(join(seedsDir, 'a.txt'), time, time);
    expect(await parse()).toMatchObject({
      parsed: 1,
      titles: ['Counterattacks halts a push', 'Officials wait for an answer'],
    });
  });

  it('does not parse what was only touched', async () => {
    utimesSync(join(seedsDir, 'a.txt'), new Date(), new Date());
    expect(await parse()).toMatchObject({ parsed: 0 });
  });

  it('parses a renamed seed: its name may matter', async () => {
    renameSync(join(seedsDir, 'a.txt'), join(seedsDir, 'c.txt'));
    expect(await parse()).toMatchObject({ parsed: 1 });
  });

  it('parses all where a setting changed', async () => {
    const tokyo = await parse({ timeZone: 'Asia/Tokyo', language: 'en', derivedTopics: false });
    expect(tokyo.parsed).toBe(2);
    expect(tokyo.records[0]?.draft?.published).toBe('2017-06-28T03:00:00Z');
    expect(await parse({ timeZone: 'Asia/Tokyo', language: 'ja', derivedTopics: false })).toMatchObject({
      parsed: 2,
    });
  });

  it('keeps nothing of seeds that are gone', async () => {
    const before = readFileSync(cacheFile, 'utf8');
    rmSync(join(seedsDir, 'a.txt'));
    await parse();
    for (const word of ['Counterattacks', 'counterattacks']) {
      expect([before, readFileSync(cacheFile, 'utf8')].map((text) => text.includes(word))).toEqual([
        true,
        false,
      ]);
    }
  });

  it('keeps what was wrong with a seed', async () => {
    put('bad.txt', 'No date.\n\nNone at all.\n');
    const first = await parse();
    const again = await parse();
    expect(again.parsed).toBe(0);
    expect(again.records[2]?.problems).toMatchObject([{ file: 'bad.txt', field: 'date' }]);
    expect(again.records[2]).toEqual(first.records[2]);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ['empty', () => Buffer.alloc(0)],
    ['changed by a bit', (bytes: Buffer) => bytes.with(bytes.length - 3, 1)],
    ['something else', () => Buffer.from('{}')],
  ])('parses all where the cache is %s', async (_fault, damaged) => {
    writeFileSync(cacheFile, damaged(readFileSync(cacheFile)));
    expect(await parse()).toMatchObject({ parsed: 2 });
    expect(await parse()).toMatchObject({ parsed: 0 });
  });

  it('goes on where the cache cannot be written', async () => {
    rmSync(join(root, 'generated'), { recursive: true });
    writeFileSync(join(root, 'generated'), '');
    expect(await parse()).toMatchObject({ parsed: 2 });
  });
});

it('gives many seeds in the order of their paths, whatever thread parsed them', async () => {
  const numbers = Array.from({ length: 450 }, (_, i) => String(1000 + i));
  for (const number of numbers) put(`${number}.txt`, seed(`Officials wait for answer ${number}`));
  const { parsed, titles, records } = await parse();
  expect(parsed).toBe(450);
  expect(titles).toEqual(numbers.map((number) => `Officials wait for answer ${number}`));
  expect((await parse()).records).toEqual(records);
}, 20_000);

it('gives back what was put in, and nothing under another key', async () => {
  const nothing = emptyRecord('a.txt', {
    file: 'a.txt',
    field: 'date',
    fault: 'has none',
    remedy: 'give one',
  });
  const records = [
    { stamp: '1', record: { ...nothing, bytesHash: 'f0' } },
    {
      stamp: '',
      record: {
        ...nothing,
        path: 'b.txt',
        bytesHash: 'f1',
        contents: new TextEncoder().encode('{"titleText":"Été"}\n<p>Été</p>'),
        terms: Uint32Array.of(2, 7, 16),
        sketch: sketchOf(Array.from({ length: 99 }, (_, i) => `word${i}`).join(' ')),
      },
    },
  ];
  const terms = ['été', '', 'mosul'];
  await writeParseCache(cacheFile, 'key', { records, terms });
  const found = readParseCache(cacheFile, 'key');
  const read = [...found.records.values()];
  expect(found.terms).toEqual(terms);
  expect(read.map(({ record }) => ({ ...record, contents: [...record.contents] }))).toEqual(
    records.map(({ record }) => ({ ...record, contents: [...record.contents] })),
  );
  expect(read.map(({ stamp }) => stamp)).toEqual(['1', '']);
  expect(readParseCache(cacheFile, 'another key').records.size).toBe(0);
});
