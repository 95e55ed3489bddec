import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { BUNDLE_FILE, build } from '../../src/build/build.ts';
import type { BuildResult } from '../../src/build/build-result.ts';
import { jsonReport } from '../../src/build/report/json-report.ts';
import { report } from '../../src/build/report/report.ts';
import type { BuildSettings } from '../../src/build/settings.ts';
import { openBundle } from '../../src/bundle/open-bundle.ts';
import { site } from '../fixtures/settings.ts';
import { putFile } from '../put-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const now = '2026-11-20T09:00:00Z';
const good =
  ' date 2017-06-28 Iraqi forces retake the Old City\n\nMOSUL, Iraq (AP) — It was quiet on Tuesday.\n';
let root: string;
let seedsDir: string;
let settings: BuildSettings;

beforeEach(() => {
  root = temporaryFolder();
  seedsDir = join(root, 'seeds');
  mkdirSync(seedsDir);
  settings = { root, seedsDir, site, strict: false, frozen: false };
});

const put = (file: string, content: string | Uint8Array = good) => {
  putFile(join(seedsDir, file), content);
};
const bundle = () => readFileSync(join(root, BUNDLE_FILE));
const lock = () => readFileSync(join(seedsDir, 'seeds.lock.json'), 'utf8');
const opened = () => {
  const bytes = bundle();
  return openBundle(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
};
const titles = () => {
  const { listedEnd, article } = opened();
  return Array.from({ length: listedEnd }, (_, number) => article(number).titleText);
};

describe('a good build', () => {
  it('is the same to the byte when it is done again, from the lock or from nothing', async () => {
    put('b/two.txt', good.replace('2017-06-28 Iraqi', '2017-06-29 More Iraqi'));
    put('one.txt');
    put('.hidden.txt', 'not a seed');
    put('node_modules/a/story.txt', 'not a seed');
    await build(settings, now);
    const [firstBundle, firstLock] = [bundle(), lock()];
    expect(titles()).toEqual(['More Iraqi forces retake the Old City', 'Iraqi forces retake the Old City']);

    await build(settings, '2027-01-01T00:00:00Z');
    expect([bundle(), lock()]).toEqual([firstBundle, firstLock]);

    rmSync(join(seedsDir, 'seeds.lock.json'));
    await build(settings, '2027-01-01T00:00:00Z');
    expect([bundle(), lock()]).toEqual([firstBundle, firstLock]);
  });

  it('leaves nothing behind but the lock, the bundle, the pictures and the cache', async () => {
    put('one.txt');
    await build(settings, now);
    expect(readdirSync(seedsDir)).toEqual(['one.txt', 'seeds.lock.json']);
    expect(readdirSync(join(root, 'generated'))).toEqual(['articles.bin', 'assets', 'parse-cache.bin']);
  });
});

describe('links to elsewhere', () => {
  it('to a folder are looked into, but not round and round', async () => {
    const shared = join(root, 'shared');
    mkdirSync(join(shared, '_posts/2017'), { recursive: true });
    writeFileSync(join(shared, '_posts/2017/one.txt'), good);
    symlinkSync('../shared', join(seedsDir, 'linked'));
    symlinkSync('../../seeds', join(shared, '_posts/back'));
    symlinkSync('itself', join(seedsDir, 'itself'));
    const { published, refused, duplicates, warned } = await build(settings, now);
    expect(warned.map(({ file }) => file)).toEqual(['linked']);
    expect(published.map(({ file }) => file)).toEqual(['linked/_posts/2017/one.txt']);
    expect(refused.map(({ file, fault }) => [file, fault])).toEqual([['itself', 'cannot be read (ELOOP)']]);
    expect(duplicates).toEqual([]);
  });

  it('are named once where what they lead to is published', async () => {
    const shared = join(root, 'shared');
    mkdirSync(shared);
    writeFileSync(join(shared, 'one.txt'), good);
    writeFileSync(join(shared, 'two.txt'), good.replace('Iraqi', 'More Iraqi'));
    writeFileSync(join(shared, 'diary.txt'), 'It has no date.');
    put('three.txt', good.replace('Iraqi', 'Few Iraqi'));
    symlinkSync('../shared', join(seedsDir, 'linked'));
    symlinkSync('three.txt', join(seedsDir, 'four.txt'));
    symlinkSync('../shared/diary.txt', join(seedsDir, 'five.txt'));
    const { warned } = await build(settings, now);
    expect(warned).toEqual([
      {
        file: 'linked',
        field: 'file',
        fault: `is a link out of the folder of seeds: what the articles have of ${realpathSync(shared)} is public`,
        remedy: 'nothing, if that is meant; else remove the link',
      },
    ]);
  });
});

describe('bad seeds', () => {
  beforeEach(() => {
    put('good.txt');
    put('copy.txt');
    put(
      'binary.txt',
      Uint8Array.from({ length: 300 }, (_, i) => i % 32),
    );
    put('empty.txt', '');
    put('header-only.txt', 'date 2017-06-28 Related Coverage Residents react to travel ban');
    put('someday.txt', 'date 2099-11-21 A story of tomorrow, today\n\nIt has not happened yet.');
    put('undated.txt', 'A story that does not say when.\n\nIt happened.');
    symlinkSync('nowhere', join(seedsDir, 'unreadable.txt'));
  });

  it('stop no good one, and each is named with what to do', async () => {
    const result = await build(settings, now);
    expect(report(result)).toBe(`Published 1 article:
1. 2017-06-28  Iraqi forces retake the Old City
    /articles/iraqi-forces-retake-the-old-city  (copy.txt)
The bundle weighs 3 KiB of 64.0 MiB: articles 1 KiB, search 1 KiB, index 2 KiB.

NOT PUBLISHED: 6 seeds
  unreadable.txt [file] cannot be read (ENOENT)
    -> mend its permissions or its link, or remove it
  binary.txt [encoding] is not text: it holds control characters as a picture or an archive does
    -> save the article as UTF-8 text, or move the file out of the folder
  empty.txt [body] is empty
    -> put the article into it, or remove the file
  header-only.txt [body] has no text after its first line
    -> put the article below the first line
  undated.txt [date] has no date
    -> begin its first line with a date: "date 2017-06-28"
  someday.txt [date] is dated more than a year in the future
    -> correct the date

DUPLICATES: 1 seed
  good.txt [body] has the same text as copy.txt, which is published
    -> remove one of the two`);
  });

  it('are named for why they are none, and not among the published ones to look at', async () => {
    const odd = 'Rain {{ fell }} here.';
    put('undated.md', odd);
    put('draft.md', `---\ndate: 2017-06-28\ndraft: true\n---\n\n${odd}`);
    put('over.md', `---\ndate: 2017-06-28\nexpiryDate: 2018-01-01\n---\n\n${odd}`);
    put('shown.md', `---\ndate: 2017-06-28\n---\n\n${odd}`);
    const { refused, held, warned } = await build(settings, now);
    expect(refused).toContainEqual(expect.objectContaining({ file: 'undated.md', field: 'date' }));
    expect(held.map(({ file }) => file)).toEqual(['draft.md', 'over.md']);
    expect(warned.map(({ file }) => file)).toEqual(['shown.md']);
  });

  it('are listed for a program too', async () => {
    const listed = jsonReport(await build(settings, now));
    expect(listed.published).toEqual([
      {
        file: 'copy.txt',
        id: expect.stringMatching(/^urn:uuid:/),
        slug: 'iraqi-forces-retake-the-old-city',
        path: '/articles/iraqi-forces-retake-the-old-city',
        title: 'Iraqi forces retake the Old City',
        published: '2017-06-28T12:00:00Z',
        updated: '2017-06-28T12:00:00Z',
      },
    ]);
    expect(listed.refused[1]).toEqual({
      file: 'binary.txt',
      field: 'encoding',
      fault: 'is not text: it holds control characters as a picture or an archive does',
      remedy: 'save the article as UTF-8 text, or move the file out of the folder',
    });
    expect([listed.refused.length, listed.duplicates.length, listed.warned, listed.held]).toEqual([
      6,
      1,
      [],
      [],
    ]);
    expect(jsonReport(undefined, 'no folder')).toMatchObject({
      error: 'no folder',
      published: [],
    });
  });

  it('stop a strict build before anything is written', async () => {
    const error = await build({ ...settings, strict: true }, now).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({
      message:
        'unreadable.txt, binary.txt, empty.txt, and 3 more seeds cannot be published; do what the report says under NOT PUBLISHED, or set SKIP_BAD_SEEDS=true to go on without them',
    });
    expect(((error as Error).cause as BuildResult).refused).toHaveLength(6);
    expect(readdirSync(join(root, 'generated'))).toEqual(['parse-cache.bin']);
    expect(readdirSync(seedsDir)).not.toContain('seeds.lock.json');
  });
});

describe('two seeds of nearly the same text', () => {
  it('are both published, and the second is named with what to do', async () => {
    const story = `${good}\n${Array.from({ length: 100 }, (_, i) => `Block ${i} was quiet.`).join(' ')}\n`;
    put('one.txt', story);
    put('two.txt', story.replace('Block 50 was quiet', 'Block 50 was loud'));
    const { published, duplicates } = await build(settings, now);
    expect(published).toHaveLength(2);
    expect(duplicates).toEqual([
      {
        file: 'two.txt',
        field: 'body',
        fault: "has nearly the same text as one.txt (99 % of its words' runs); both are published",
        remedy: 'remove one of the two if they are one story',
      },
    ]);
  });
});

describe('an article that was changed at a time which is to come', () => {
  const changed = (date: string, updated: string) =>
    `---\ntitle: Of ${date}\ndate: ${date}\nupdated: ${updated}\n---\n\nIt was quiet on ${date}.\n`;

  it('is named, unless that may be today, or the article is to come itself', async () => {
    put('next-year.md', changed('2026-11-10', '2027-11-11'));
    put('today.md', changed('2026-11-11', '2026-11-20'));
    put('tomorrow.md', changed('2026-11-12', '2026-11-21T08:00:00Z'));
    put('to-come.md', changed('2027-01-01', '2026-12-31'));
    const { warned } = await build(settings, now);
    expect(warned).toEqual([
      {
        file: 'next-year.md',
        field: 'updated',
        fault: 'says that it was updated at 2027-11-11T12:00:00Z, which is still to come',
        remedy: 'correct it: readers may keep the article above newer ones',
      },
    ]);
  });
});

describe('an article of tomorrow', () => {
  it('is bundled, and named as still to come', async () => {
    put('good.txt');
    put('tomorrow.txt', good.replace('2017-06-28', '2026-11-21').replace('Iraqi', 'Few Iraqi'));
    const result = await build(settings, now);
    expect(titles()).toHaveLength(2);
    expect(result.published).toHaveLength(1);
    expect(report(result)).toContain(`STILL TO COME: 1 seed
  tomorrow.txt [date] is dated in the future: it appears at 2026-11-21T12:00:00Z, without another build`);
  });
});

describe('an unlisted article', () => {
  const story = (facts: string) =>
    `---\ntitle: Who we are\ndate: 2026-11-19\n${facts}\n---\n\nThree people in Mosul.\n`;

  it('is published in no list, and named with its address', async () => {
    put('good.txt');
    put('about.md', story('unlisted: true'));
    const result = await build(settings, now);
    expect(titles()).toEqual(['Iraqi forces retake the Old City']);
    expect(result.published.map(({ file }) => file)).toEqual(['good.txt']);
    expect([result.held, result.refused, result.warned]).toEqual([[], [], []]);
    expect(report(result)).toContain(`UNLISTED: 1 seed
  about.md [unlisted] is unlisted: it is read at /articles/who-we-are, and in no feed, list, search or sitemap
    -> nothing; or take that out of its front matter`);
  });

  it('that was listed keeps its identity, and is not removed', async () => {
    put('good.txt');
    put('about.md', story('slug: about'));
    await build(settings, now);
    const identity = () => JSON.parse(lock()).articles['about.md'];
    const { id, slug } = identity();
    put('about.md', story('slug: about\nunlisted: true'));
    const { removed, changes } = await build(settings, '2026-11-21T09:00:00Z');
    expect(identity()).toMatchObject({ id, slug, published: '2026-11-19T12:00:00Z' });
    expect({ removed, changes }).toEqual({ removed: [], changes: [{ file: 'about.md', kind: 'changed' }] });
  });

  it('alone is no publication', async () => {
    put('about.md', story('unlisted: true'));
    await expect(build(settings, now)).rejects.toThrow(
      `every article in ${seedsDir} that is published now is unlisted, and a feed wants one; take unlisted out of one, or put another in`,
    );
  });
});

describe('an article that expires', () => {
  const story = (expiry: string) =>
    `---\ntitle: Festival in the Old City\ndate: 2026-11-01\nexpiryDate: ${expiry}\n---\n\nIt begins on Friday.\n`;

  it('is left out by a build from then on, which says so, and keeps its identity', async () => {
    put('good.txt');
    put('festival.md', story('2026-11-20T10:00:00Z'));
    expect((await build(settings, now)).held).toEqual([]);
    expect(titles()).toHaveLength(2);
    const locked = lock();

    const result = await build({ ...settings, frozen: true }, '2026-11-20T10:00:00Z');
    expect(titles()).toEqual(['Iraqi forces retake the Old City']);
    expect(report(result)).toContain(`HELD BACK: 1 seed
  festival.md [expiryDate] is held back: it expired at 2026-11-20T10:00:00Z
    -> nothing; or write a later expiryDate`);
    expect(lock()).toBe(locked);
    expect(opened().pastSlugs().gone).toEqual({
      'festival-in-the-old-city': {
        titleText: 'Festival in the Old City',
        published: '2026-11-01T12:00:00Z',
      },
    });
  });

  it('is refused where nobody can tell when', async () => {
    put('good.txt');
    put('festival.md', story('after the festival'));
    const { refused } = await build(settings, now);
    expect(refused).toEqual([
      {
        file: 'festival.md',
        field: 'expiryDate',
        fault: 'has no usable date: after the festival',
        remedy: 'write expiryDate: 2017-06-28',
      },
    ]);
  });
});

describe('a frozen build', () => {
  it('goes through where the lock is up to date', async () => {
    put('one.txt');
    await build(settings, now);
    await build({ ...settings, frozen: true }, '2027-01-01T00:00:00Z');
    expect(titles()).toHaveLength(1);
  });

  it('fails where the lock would change, says how, and writes nothing', async () => {
    put('one.txt');
    put('two.txt', good.replace('Iraqi', 'More Iraqi'));
    put('three.txt', good.replace('Iraqi', 'Few Iraqi'));
    await build(settings, now);
    const [oldBundle, oldLock] = [bundle(), lock()];
    put('one.txt', good.replace('quiet', 'loud'));
    rmSync(join(seedsDir, 'two.txt'));
    put('four.txt', good.replace('Iraqi', 'All Iraqi'));
    await expect(build({ ...settings, frozen: true }, now)).rejects.toThrow(
      `seeds.lock.json would change; run "npm run build" and commit it with the seeds, or let CI do both (docs/deploy.md, "Deploy from CI"):
  added four.txt
  changed one.txt
  removed two.txt`,
    );
    expect([bundle(), lock()]).toEqual([oldBundle, oldLock]);
  });
});

describe('white space', () => {
  it('is no change of an article, wherever it is', async () => {
    put(
      'one.md',
      '---\ntitle: A story\ndate: 2017-06-28\ntags: [Mosul]\n---\n\nIt was quiet.\n\nThen it was not.\n',
    );
    await build(settings, now);
    const before = lock();
    put(
      'one.md',
      '---\ntitle:  A story\ndate: 2017-06-28\ntags:   [Mosul]\n---\n\n\nIt was  quiet.\n\nThen it\nwas not.',
    );
    const { published, changes } = await build(settings, '2026-11-21T09:00:00Z');
    expect(changes).toEqual([]);
    expect(lock()).toBe(before);
    expect(published.map(({ article: { updated } }) => updated)).toEqual(['2017-06-28T12:00:00Z']);
  });

  it('is in the hashes of older locks, whose articles stay as they are', async () => {
    put('one.txt');
    await build(settings, now);
    const spaced = createHash('sha256').update(good.trim()).digest('hex');
    const older = lock().replace(/"contentHash": "[0-9a-f]+"/, `"contentHash": "${spaced}"`);
    expect(older).not.toBe(lock());
    put('seeds.lock.json', older);
    expect((await build(settings, '2026-11-21T09:00:00Z')).changes).toEqual([]);
    expect(lock()).toBe(older);
    put('two.txt', good.replace('Iraqi', 'More Iraqi'));
    await build(settings, '2026-11-21T09:00:00Z');
    put('one.txt', good.replace('It was', 'It  was'));
    expect((await build(settings, '2026-11-22T09:00:00Z')).changes).toEqual([]);
  });
});

describe('what stops every build', () => {
  it('a folder that is not there', async () => {
    const missing = { ...settings, seedsDir: join(root, 'nowhere') };
    await expect(build(missing, now)).rejects.toThrow(
      `there is no folder of seeds at ${join(root, 'nowhere')}`,
    );
  });

  it('a file in its place', async () => {
    put('one.txt');
    const file = { ...settings, seedsDir: join(root, 'seeds', 'one.txt') };
    await expect(build(file, now)).rejects.toThrow(`there is no folder of seeds at ${file.seedsDir}`);
  });

  it('a folder without an article', async () => {
    await expect(build(settings, now)).rejects.toThrow(`no article in ${seedsDir} can be published`);
    put('undated.txt', 'A story.');
    await expect(build(settings, now)).rejects.toThrow(`no article in ${seedsDir} can be published`);
  });

  it.each([
    ['no JSON', '{"version": 1,', 'is broken'],
    ['half a merge', '<<<<<<< HEAD', 'is broken'],
    ['another version', '{"version": 2, "publication": "x", "articles": {}}', 'is broken'],
  ])('a lock that is %s', async (_fault, content, message) => {
    put('one.txt');
    put('seeds.lock.json', content);
    await expect(build(settings, now)).rejects.toThrow(message);
    expect(lock()).toBe(content);
  });

  it('a lock that is gone though git knows it', async () => {
    put('one.txt');
    await build(settings, now);
    const git = (...args: string[]) => execFileSync('git', args, { cwd: seedsDir });
    git('init', '--quiet');
    git('add', '.');
    rmSync(join(seedsDir, 'seeds.lock.json'));
    await expect(build(settings, now)).rejects.toThrow(
      'seeds.lock.json is gone, and without it every reader would show every article again.\n' +
        `Bring it back with "git checkout -- seeds.lock.json" in ${seedsDir}, or, to begin anew, say so with "git rm --cached seeds.lock.json".`,
    );
    git('rm', '--quiet', '--cached', 'seeds.lock.json');
    expect((await build(settings, now)).published.length).toBe(1);
  });

  it('a lock that gives one slug twice, whoever wrote it so', async () => {
    put('one.txt');
    put('two.txt', good.replace('Iraqi', 'More Iraqi'));
    await build(settings, now);
    put('seeds.lock.json', lock().replace('more-iraqi-forces', 'iraqi-forces'));
    await expect(build(settings, now)).rejects.toThrow(
      /iraqi-forces-retake-the-old-city belongs to one\.txt too; give one of the two another\n.* at articles\["two\.txt"\]$/,
    );
  });

  it('a disk that cannot be written: what stood before still stands', async () => {
    put('one.txt');
    await build(settings, now);
    const before = bundle();
    put('two.txt', good.replace('Iraqi', 'More Iraqi'));
    rmSync(join(root, 'generated'), { recursive: true });
    writeFileSync(join(root, 'generated'), before);
    await expect(build(settings, now)).rejects.toThrow();
    expect(readFileSync(join(root, 'generated'))).toEqual(before);
  });
});

it('of a dry run has the articles that are new, and leaves the lock as it is', async () => {
  put('one.txt');
  await build(settings, now);
  const before = lock();
  put('two.txt', good.replace('Iraqi', 'More Iraqi'));
  await build({ ...settings, isDryRun: true }, now);
  expect(titles()).toHaveLength(2);
  expect(lock()).toBe(before);
});
