import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../src/build/build.ts';
import type { Lock } from '../../src/build/identity/lock.ts';
import { site } from '../fixtures/settings.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { appOfBundle } from './served.ts';

const NOW = '2026-11-20T09:00:00Z';
let root: string;
let seedsDir: string;

beforeEach(() => {
  root = temporaryFolder();
  seedsDir = join(root, 'seeds');
  mkdirSync(seedsDir);
});

const put = (name: string, facts: string) =>
  writeFileSync(
    join(seedsDir, `${name}.md`),
    `---\ntitle: ${name}\ndate: 2017-06-28\n${facts}\n---\n\nA story of ${name}.\n`,
  );
const buildAgain = (frozen = false) =>
  build({ root, seedsDir, site, strict: false, frozen }, NOW).then(({ warned }) => warned);
const lock = (): Lock => JSON.parse(readFileSync(join(seedsDir, 'seeds.lock.json'), 'utf8'));
const get = (path: string) => appOfBundle(root).request(path);
const locationOf = async (path: string) =>
  (await get(path)).headers.get('location')?.slice('https://news.example.org'.length);

describe('a topic whose articles all have another tag now', () => {
  beforeEach(async () => {
    put('Lakes', 'tags: [AI, Water]');
    put('Rivers', 'tags: [AI]');
    await buildAgain();
    put('Lakes', 'tags: [Artificial intelligence, Water]');
    put('Rivers', 'tags: [Artificial intelligence]');
  });

  it('leads to the channel of that, with all that stood in it', async () => {
    expect(await buildAgain()).toEqual([
      {
        file: 'seeds.lock.json',
        field: 'renamedChannels',
        fault:
          'has /topics/ai/ lead to /topics/artificial-intelligence/, where all that stood in it last stand now',
        remedy: 'nothing; or correct it there',
      },
    ]);
    const to = '/topics/artificial-intelligence/';
    expect((await get('/topics/ai/atom.xml')).status).toBe(301);
    expect(await locationOf('/topics/ai/')).toBe(to);
    expect(await locationOf('/topics/AI')).toBe(to);
    expect(await locationOf('/topics/ai/atom.xml')).toBe(`${to}atom.xml`);
    expect(await locationOf('/topics/ai/feed')).toBe(`${to}atom.xml`);
    expect(await locationOf('/topics/ai/feed.json?limit=1')).toBe(`${to}feed.json?limit=1`);
    expect(await locationOf('/tags/ai/feed')).toBe(`${to}atom.xml`);
    expect((await get('/topics/ai/nothing')).status).toBe(404);
    expect((await get('/topics/ai/archive/7/atom.xml')).status).toBe(404);
  });

  it('is remembered by the lock, and led on when it is renamed again', async () => {
    await buildAgain();
    const { renamedChannels, articles } = lock();
    expect(renamedChannels).toEqual({ '/topics/ai/': '/topics/artificial-intelligence/' });
    expect(articles['Lakes.md']?.channels).toEqual(['/topics/artificial-intelligence/', '/topics/water/']);
    put('Lakes', 'tags: [Machines, Water]');
    put('Rivers', 'tags: [Machines]');
    await buildAgain();
    expect(await buildAgain()).toEqual([]);
    expect(await locationOf('/topics/ai/')).toBe('/topics/machines/');
    expect(await locationOf('/topics/artificial-intelligence/')).toBe('/topics/machines/');
  });

  it('leads to it, too, where a build was made between the two', async () => {
    put('Rivers', 'tags: [AI]');
    expect(await buildAgain()).toEqual([]);
    expect(lock().articles['Lakes.md']?.channelsLeft).toEqual(['/topics/ai/']);
    put('Rivers', 'tags: [Artificial intelligence]');
    await buildAgain();
    expect(await locationOf('/topics/ai/atom.xml')).toBe('/topics/artificial-intelligence/atom.xml');
    expect(lock().articles['Lakes.md']).not.toHaveProperty('channelsLeft');
  });

  it('is itself again when an article has its tag', async () => {
    await buildAgain();
    put('Seas', 'tags: [AI]');
    await buildAgain();
    expect((await get('/topics/ai/atom.xml')).status).toBe(200);
  });

  it.each([
    ['Artificial intelligence', []],
    [
      'Machines',
      [
        'Seas.md is no longer in /topics/ai/, and nothing else is: by seeds.lock.json it leads to /topics/artificial-intelligence/, where this is not',
      ],
    ],
  ])('still leads there when an article had the former tag for a while, and then %s', async (tag, said) => {
    await buildAgain();
    put('Seas', 'tags: [AI]');
    await buildAgain();
    put('Seas', `tags: [${tag}]`);
    expect((await buildAgain()).map(({ file, fault }) => `${file} ${fault}`)).toEqual(said);
    expect(await buildAgain()).toEqual([]);
    expect(await locationOf('/topics/ai/')).toBe('/topics/artificial-intelligence/');
  });

  it('still leads there when an article comes back that stood in it, with another tag', async () => {
    rmSync(join(seedsDir, 'Rivers.md'));
    await buildAgain();
    put('Rivers', 'tags: [Machines]');
    expect(await buildAgain()).toMatchObject([{ file: 'Rivers.md', field: 'channels' }]);
    expect(await locationOf('/topics/ai/')).toBe('/topics/artificial-intelligence/');
  });

  it('is known by a build, too, that may not change the lock', async () => {
    const before = lock();
    writeFileSync(
      join(seedsDir, 'seeds.lock.json'),
      JSON.stringify({
        ...before,
        articles: Object.fromEntries(
          Object.entries(before.articles).map(([file, entry]) => [
            file,
            { ...entry, channels: ['/topics/ml/'] },
          ]),
        ),
      }),
    );
    put('Lakes', 'tags: [AI, Water]');
    put('Rivers', 'tags: [AI]');
    const text = readFileSync(join(seedsDir, 'seeds.lock.json'), 'utf8');
    await buildAgain(true);
    expect(await locationOf('/topics/ml/')).toBe('/topics/ai/');
    expect(readFileSync(join(seedsDir, 'seeds.lock.json'), 'utf8')).toBe(text);
  });
});

describe('a name', () => {
  it.each([
    ['author', 'author: Jane Do', 'author: Jane Doe', '/authors/jane-do/', '/authors/jane-doe/'],
    ['agency', 'credit: A.P.', 'credit: Associated Press', '/agencies/a-p/', '/agencies/associated-press/'],
    ['place', 'place: MOSSUL', 'place: MOSUL', '/places/mossul/', '/places/mosul/'],
  ])('of an %s that was written wrongly leads to the right one', async (_, before, now, path, present) => {
    put('Lakes', before);
    await buildAgain();
    put('Lakes', now);
    await buildAgain();
    expect(await locationOf(path)).toBe(present);
  });
});

it('names a channel in which nothing stands any more, once, and leads where a person says', async () => {
  put('Lakes', 'tags: [AI]');
  put('Rivers', 'tags: [Water]');
  await buildAgain();
  put('Lakes', 'tags: [Water]');
  expect(await buildAgain()).toEqual([
    {
      file: 'Lakes.md',
      field: 'channels',
      fault: 'is no longer in /topics/ai/, and nothing else is: whoever subscribed to that gets 404',
      remedy:
        'nothing; or name its present path behind it in seeds.lock.json: "renamedChannels": { "/topics/ai/": "…" }',
    },
  ]);
  expect((await get('/topics/ai/atom.xml')).status).toBe(404);
  expect(await buildAgain()).toEqual([]);

  const said = { ...lock(), renamedChannels: { '/topics/ai/': '/topics/water/' } };
  writeFileSync(join(seedsDir, 'seeds.lock.json'), JSON.stringify(said));
  await buildAgain();
  expect(await locationOf('/topics/ai/atom.xml')).toBe('/topics/water/atom.xml');
});

it.each([
  ['/topics/ai', '/topics/water/'],
  ['/topics/ai/', '/topics/Water/'],
])('says what a path is where a person wrote %s and %s', async (path, present) => {
  put('Lakes', 'tags: [Water]');
  await buildAgain();
  const said = { ...lock(), renamedChannels: { [path]: present } };
  writeFileSync(join(seedsDir, 'seeds.lock.json'), JSON.stringify(said));
  await expect(buildAgain()).rejects.toThrow(
    `is not the path of a channel, such as /topics/mosul/\n  → at renamedChannels["${path}"]`,
  );
});
