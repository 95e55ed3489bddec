import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderFacts } from '../../../src/build/seeds/folder-facts.ts';
import { parseSeed } from '../../../src/parse/index.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const META =
  '.. title: The ferry: it stopped\n.. slug: the-ferry\n.. date: 2017-06-28 09:30:00 UTC\n.. tags: river, ferry\n';
const settings = { timeZone: 'UTC', language: 'en', derivedTopics: false };

it.each([
  ['posts/ferry.html', '<p>The river rose overnight.</p>'],
  ['posts/ferry.md', 'The river rose overnight.'],
])('says what Nikola keeps beside %s', async (path, text) => {
  const dir = temporaryFolder();
  mkdirSync(join(dir, 'posts'));
  writeFileSync(join(dir, 'posts/ferry.meta'), META);
  writeFileSync(join(dir, 'boat.meta'), META);
  const facts = await folderFacts(dir, [path, 'posts/ferry.meta', 'boat.meta', 'gone.meta']);
  const parse = (file: string, written: string) =>
    parseSeed({ path: file, bytes: new TextEncoder().encode(written) }, { ...settings, ...facts });
  expect(await parse(path, text)).toMatchObject({
    draft: {
      titleText: 'The ferry: it stopped',
      published: '2017-06-28T09:30:00Z',
      topics: ['river', 'ferry'],
      wantedSlug: 'the-ferry',
      contentHtml: '<p>The river rose overnight.</p>',
    },
    problems: [],
    warnings: [],
  });
  expect((await parse('posts/ferry.meta', META)).held?.fault).toBe(
    'stands beside the articles, by its name, and is none',
  );
  expect((await parse('posts/boat.html', text)).problems.map(({ fault }) => fault)).toEqual(['has no date']);
  expect((await parse(`other/${path}`, text)).problems.map(({ fault }) => fault)).toEqual(['has no date']);
});
