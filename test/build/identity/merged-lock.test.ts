import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { build } from '../../../src/build/build.ts';
import type { Lock } from '../../../src/build/identity/lock.ts';
import { hasConflict, mergedLock } from '../../../src/build/identity/merged-lock.ts';
import { site } from '../../fixtures/settings.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const now = '2026-11-20T09:00:00Z';

it('keeps the articles of two branches that git could not merge', async () => {
  const root = temporaryFolder();
  const seedsDir = join(root, 'seeds');
  mkdirSync(seedsDir);
  const settings = { root, seedsDir, site, strict: false, frozen: false };
  const lockFile = join(seedsDir, 'seeds.lock.json');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: seedsDir, stdio: 'pipe' });
  const commit = async (files: Record<string, string>) => {
    for (const [file, title] of Object.entries(files))
      writeFileSync(
        join(seedsDir, file),
        `---\ntitle: ${title}\ndate: 2017-06-28\n---\n\nA story of ${title} that stands in ${file} alone.\n`,
      );
    await build(settings, now);
    git('add', '.');
    git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message=x');
    return JSON.parse(readFileSync(lockFile, 'utf8')) as Lock;
  };

  git('init', '--quiet', '--initial-branch=main');
  await commit({ 'lakes.md': 'Lakes', 'rivers.md': 'Rivers' });
  git('checkout', '--quiet', '-b', 'other');
  const theirs = await commit({
    'beta.md': 'Beta',
    'notes.md': 'Weekly notes',
    'rivers.md': 'Rivers and streams',
  });
  git('checkout', '--quiet', 'main');
  const ours = await commit({ 'alpha.md': 'Alpha', 'letters.md': 'Weekly notes' });
  expect(() => git('merge', 'other')).toThrow();
  expect(hasConflict(readFileSync(lockFile, 'utf8'))).toBe(true);

  await expect(build({ ...settings, frozen: true }, now)).rejects.toThrow('merged seeds.lock.json');
  const { warned, changes } = await build(settings, now);
  const united = {
    ...theirs.articles,
    ...ours.articles,
    'notes.md': { ...theirs.articles['notes.md'], slug: 'weekly-notes-2' },
    'rivers.md': theirs.articles['rivers.md'],
  };
  expect(JSON.parse(readFileSync(lockFile, 'utf8'))).toEqual({ ...ours, articles: united });
  expect(changes).toEqual([{ file: 'seeds.lock.json', kind: 'merged' }]);
  expect(warned).toEqual([
    {
      file: 'seeds.lock.json',
      field: 'articles',
      fault: 'had both sides of a merge in it; the articles of both are in it now',
      remedy: 'commit it',
    },
    {
      file: 'notes.md',
      field: 'slug',
      fault:
        'had the address /articles/weekly-notes on the branch that was merged, which letters.md has; it is at /articles/weekly-notes-2 now',
      remedy: 'nothing; or give it another slug before it is published',
    },
  ]);
});

const publication = 'urn:uuid:00000000-0000-4000-8000-000000000000';
const entry = (number: number, slug: string, updated = '2026-11-20T09:00:00Z') => ({
  id: `urn:uuid:00000000-0000-4000-8000-00000000000${number}`,
  slug,
  contentHash: String(number).repeat(64),
  title: slug,
  published: '2017-06-28T12:00:00Z',
  updated,
});
const lines = (articles: Lock['articles']) =>
  JSON.stringify({ version: 1, publication, articles }, null, 2).split('\n');
const conflict = (ours: Lock['articles'], base: Lock['articles'], theirs: Lock['articles']) =>
  [
    ...['<<<<<<< HEAD', ...lines(ours)],
    ...['||||||| 1a2b3c4', ...lines(base)],
    ...['=======', ...lines(theirs), '>>>>>>> other'],
  ].join('\n');

it('leaves an article every address that it had on either side, with what was said last', () => {
  const text = conflict(
    { 'a.md': entry(1, 'ours', '2026-11-18T09:00:00Z') },
    { 'a.md': entry(1, 'first', '2026-11-17T09:00:00Z') },
    { 'a.md': { ...entry(1, 'theirs', '2026-11-19T09:00:00Z'), formerSlugs: ['first'] } },
  );
  expect(mergedLock(text).lock.articles).toEqual({
    'a.md': { ...entry(1, 'theirs', '2026-11-19T09:00:00Z'), formerSlugs: ['ours', 'first'] },
  });
});

it('takes the article of the branch that is merged into where a file is two', () => {
  const text = conflict({ 'a.md': entry(1, 'ours') }, {}, { 'a.md': entry(2, 'theirs') });
  expect(mergedLock(text).lock.articles).toEqual({
    'a.md': entry(1, 'ours'),
    'a.md (removed)': { ...entry(2, 'theirs'), removed: '2026-11-20T09:00:00Z' },
  });
  const same = conflict({ 'a.md': entry(1, 'same') }, {}, { 'a.md': entry(2, 'same') });
  expect(mergedLock(same).lock.articles).toEqual({ 'a.md': entry(1, 'same') });
});

it('keeps what was removed before, on either side, where a file is two', () => {
  const removed = { ...entry(9, 'first'), removed: '2026-11-19T09:00:00Z' };
  const ours = { 'a.md': entry(1, 'ours'), 'a.md (removed)': removed };
  const united = {
    ...ours,
    'a.md (removed 2)': { ...entry(2, 'theirs'), removed: '2026-11-20T09:00:00Z' },
  };
  const text = conflict(ours, {}, { 'a.md': entry(2, 'theirs') });
  expect(mergedLock(text).lock.articles).toEqual(united);
  const both = conflict(ours, {}, { 'a.md': entry(2, 'theirs'), 'a.md (removed)': removed });
  expect(mergedLock(both).lock.articles).toEqual(united);
});

it('knows an article that one branch renamed and the other corrected, which git leaves under both files', () => {
  const renamed = entry(1, 'rivers');
  const corrected = { ...renamed, contentHash: 'a'.repeat(64), updated: '2026-11-21T09:00:00Z' };
  const text = conflict(
    { 'alpha.md': renamed, 'rivers.md': corrected },
    { 'alpha.md': renamed, 'rivers.md': renamed },
    { 'alpha.md': renamed },
  );
  for (const ends of ['\n', '\r\n'])
    expect(mergedLock(text.replaceAll('\n', ends)).lock.articles).toEqual({ 'alpha.md': corrected });
});

it('keeps what was renamed on either side', () => {
  const side = (renamedChannels: Lock['renamedChannels']) =>
    JSON.stringify({ version: 1, publication, articles: {}, renamedChannels }, null, 2);
  const [ours, theirs] = [{ '/topics/a/': '/topics/b/' }, { '/topics/c/': '/topics/d/' }];
  const text = ['<<<<<<< HEAD', side(ours), '=======', side(theirs), '>>>>>>> other'].join('\n');
  expect(mergedLock(text).lock.renamedChannels).toEqual({ ...ours, ...theirs });
});

it('leaves a slug that both sides gave away to the branch that is merged into', () => {
  const text = conflict(
    { 'a.md': entry(1, 'weekly-notes'), 'z.md': entry(4, 'other-notes') },
    {},
    {
      'b.md': { ...entry(2, 'weekly-notes'), formerSlugs: ['notes', 'other-notes'] },
      'c.md': entry(3, 'weekly-notes-2'),
    },
  );
  expect(mergedLock(text)).toEqual({
    lock: {
      version: 1,
      publication,
      articles: {
        'a.md': entry(1, 'weekly-notes'),
        'z.md': entry(4, 'other-notes'),
        'b.md': {
          ...entry(2, 'weekly-notes-3'),
          title: 'weekly-notes',
          formerSlugs: ['notes'],
        },
        'c.md': entry(3, 'weekly-notes-2'),
      },
    },
    readdressed: [{ file: 'b.md', of: 'a.md', before: 'weekly-notes', slug: 'weekly-notes-3' }],
  });
});

it('leaves a new article its slug where the other branch gave that to an old one', () => {
  const text = conflict(
    { 'a.md': entry(1, 'first', '2026-11-17T09:00:00Z'), 'new.md': entry(2, 'siege') },
    { 'a.md': entry(1, 'first', '2026-11-17T09:00:00Z') },
    { 'a.md': { ...entry(1, 'siege', '2026-11-19T09:00:00Z'), formerSlugs: ['first'] } },
  );
  expect(mergedLock(text)).toEqual({
    lock: {
      version: 1,
      publication,
      articles: {
        'a.md': {
          ...entry(1, 'siege-2', '2026-11-19T09:00:00Z'),
          title: 'siege',
          formerSlugs: ['first'],
        },
        'new.md': entry(2, 'siege'),
      },
    },
    readdressed: [{ file: 'a.md', of: 'new.md', before: 'siege', slug: 'siege-2' }],
  });
});
