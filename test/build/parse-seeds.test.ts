import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseSeeds } from '../../src/build/parse-seeds.ts';
import type { SourceFile } from '../../src/parse/input.ts';

const site = { timeZone: 'UTC', language: 'en' };
const seed = (path: string, word = 'quiet'): SourceFile => ({
  path,
  bytes: new TextEncoder().encode(
    ` date 2017-06-28 The city of ${path}\n\nIt was ${word} in the city on Tuesday.`,
  ),
});

let root: string;
let parserRoot: string;
const parsedCounts: number[] = [];
const parse = (files: readonly SourceFile[], settings = site) => {
  parsedCounts.length = 0;
  return parseSeeds(files, settings, { root, parserRoot }, (done) => parsedCounts.push(done));
};
const cacheFile = () => join(root, 'generated/parse-cache.bin');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'seedwire-'));
  parserRoot = mkdtempSync(join(tmpdir(), 'seedwire-'));
  writeFileSync(join(parserRoot, 'package-lock.json'), '1');
});

describe('the cache', () => {
  it('gives what the parser gave, and only what changed is parsed again', async () => {
    const first = await parse([seed('a.txt'), seed('b.txt')]);
    expect(parsedCounts).toEqual([2]);
    const second = await parse([seed('a.txt'), seed('b.txt')]);
    expect(parsedCounts).toEqual([]);
    expect(second.map(({ body, ...rest }) => ({ ...rest, body: Buffer.from(body).toString() }))).toEqual(
      first.map(({ body, ...rest }) => ({ ...rest, body: Buffer.from(body).toString() })),
    );
    const third = await parse([seed('a.txt'), seed('b.txt', 'loud')]);
    expect(parsedCounts).toEqual([1]);
    expect(Buffer.from(third[1]?.body ?? []).toString()).toBe('<p>It was loud in the city on Tuesday.</p>');
  });

  it('forgets seeds that are gone', async () => {
    await parse([seed('a.txt'), seed('b.txt')]);
    await parse([seed('a.txt')]);
    await parse([seed('a.txt'), seed('b.txt')]);
    expect(parsedCounts).toEqual([1]);
  });

  it.each([
    ['another parser', () => writeFileSync(join(parserRoot, 'package-lock.json'), '2')],
    ['damage', () => writeFileSync(cacheFile(), readFileSync(cacheFile()).subarray(0, 100))],
    ['garbage', () => writeFileSync(cacheFile(), 'garbage')],
  ])('is not used after %s', async (_what, happens) => {
    await parse([seed('a.txt')]);
    happens();
    const [parsed] = await parse([seed('a.txt')]);
    expect(parsedCounts).toEqual([1]);
    expect(parsed?.draft?.titleText).toBe('The city of a.txt');
  });

  it('is not used for another time zone', async () => {
    await parse([seed('a.txt')]);
    const [parsed] = await parse([seed('a.txt')], { ...site, timeZone: 'Asia/Tokyo' });
    expect(parsed?.draft?.published).toBe('2017-06-28T03:00:00Z');
  });
});

it('parses many seeds on all cores to the same as one by one, in their order', async () => {
  const many = Array.from({ length: 900 }, (_, i) => seed(`${String(i).padStart(4, '0')}.txt`));
  const together = await parse(many);
  expect(parsedCounts.at(-1)).toBe(900);
  expect(together.map(({ file }) => file)).toEqual(many.map(({ path }) => path));
  const [alone] = await parse([seed('0777.txt')]);
  expect({ ...together[777], body: [...(together[777]?.body ?? [])] }).toEqual({
    ...alone,
    body: [...(alone?.body ?? [])],
  });
});
