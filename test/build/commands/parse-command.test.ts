import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { parseCommand } from '../../../src/build/commands/parse-command.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

let cwd: string;

beforeEach(() => {
  cwd = temporaryFolder();
  mkdirSync(join(cwd, 'seeds/b'), { recursive: true });
  const put = (file: string, text: string) => writeFileSync(join(cwd, 'seeds', file), text);
  put(
    'b/good.txt',
    ' date 2017-06-28 Iraqi forces retake the Old City\n\nMOSUL, Iraq (AP) — It was quiet on Tuesday.\n',
  );
  put('a-bad.txt', 'Related Coverage\n\nA story that does not say when it happened, in one sentence.\n');
  put('.hidden.txt', 'hidden');
  for (const folder of ['node_modules/some-package', '_layouts']) {
    mkdirSync(join(cwd, 'seeds', folder), { recursive: true });
    put(`${folder}/README.md`, '---\ndate: 2017-06-28\n---\n\nOf a program, and not an article.\n');
  }
  put('seeds.lock.json', '{}');
});

async function run(...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = await parseCommand(args, {
    cwd,
    settings: { timeZone: 'UTC', language: 'en', derivedTopics: false },
    print: (text) => void printed.push(text),
    complain: (text) => void complaints.push(text),
  });
  return { status, printed, complaints };
}

const good = {
  title: 'Iraqi forces retake the Old City',
  titleSource: 'header',
  published: '2017-06-28T12:00:00Z',
  precision: 'day',
  agency: 'AP',
  byline: [],
  place: 'MOSUL, Iraq',
  language: 'en',
  topics: [],
  related: [],
  rights: null,
  summary: 'It was quiet on Tuesday.',
  paragraphs: ['It was quiet on Tuesday.'],
  warnings: [],
  refused: null,
  direction: 'ltr',
  datelineDate: null,
  updated: null,
  wordCount: 5,
  sources: expect.objectContaining({ title: 'header', place: 'dateline' }),
  held: null,
  correction: null,
  refersTo: [],
  formerPaths: [],
  expires: null,
  unlisted: false,
  enclosures: [],
};

it('prints a JSON object a line, in the order of the paths, with refused files among them', async () => {
  const { status, printed, complaints } = await run('seeds', '--json');
  expect([status, complaints]).toEqual([0, []]);
  const [bad, ...others] = printed.map((line) => JSON.parse(line));
  expect(others).toEqual([{ file: 'b/good.txt', ...good }]);
  expect(Object.keys(bad)).toEqual(['file', ...Object.keys(good)]);
  expect(bad).toMatchObject({
    file: 'a-bad.txt',
    published: null,
    refused: ['date: has no date; begin its first line with a date: "date 2017-06-28"'],
  });
  expect(bad.paragraphs.join(' ')).toContain('A story that does not say when it happened');
});

it('prints a block a file for a person', async () => {
  const { printed } = await run('seeds/b/good.txt');
  expect(printed).toEqual([
    `good.txt
  title         Iraqi forces retake the Old City  (header)
  published     2017-06-28T12:00:00Z  (day)
  agency        AP  (dateline)
  place         MOSUL, Iraq  (dateline)
  language      en  (ltr)
  summary       It was quiet on Tuesday.
  body          1 paragraph, 5 words
    It was quiet on Tuesday.
`,
  ]);
});

it('names the files that an article refers to, which only a build looks for', async () => {
  const story =
    '---\ndate: 2017-06-28\nexpiryDate: 2017-12-31\n---\n\n![A chart](a.png) of [one](../one.md) day.\n';
  writeFileSync(join(cwd, 'seeds/b/story.md'), story);
  const [, , line = ''] = (await run('seeds', '--json')).printed;
  expect(JSON.parse(line)).toMatchObject({
    file: 'b/story.md',
    warnings: [],
    refersTo: ['b/a.png', 'one.md'],
    expires: '2017-12-31T12:00:00Z',
  });
  const [, , block] = (await run('seeds')).printed;
  expect(block).toContain('\n  expires       2017-12-31T12:00:00Z\n');
  expect(block).toContain('\n  refers to     b/a.png\n                one.md\n');
  expect(block).not.toContain('seed:');
});

it.each(['seeds', 'seeds/jane.md'])('calls who writes for the folder of %s by their names', async (path) => {
  writeFileSync(join(cwd, 'seeds/authors.yml'), 'jane:\n  name: Jane Doe\n');
  writeFileSync(
    join(cwd, 'seeds/jane.md'),
    '---\ntitle: Rain\ndate: 2017-06-28\nauthors: [jane]\n---\n\nIt rained.\n',
  );
  const lines = (await run(path, '--json')).printed.map((line) => JSON.parse(line));
  expect(lines.find(({ file }) => file === 'jane.md').byline).toEqual(['Jane Doe']);
});

it('names sound and film of the folder by their paths', async () => {
  mkdirSync(join(cwd, 'talks/audio'), { recursive: true });
  writeFileSync(
    join(cwd, 'talks/one.md'),
    '---\ndate: 2017-06-28\naudio: [audio/The talk.mp3, https://example.org/a.mp3]\n---\n\nWe talked.\n',
  );
  const [line] = (await run('talks', '--json')).printed.map((text) => JSON.parse(text));
  expect([line.refersTo, line.enclosures]).toEqual([
    ['audio/The talk.mp3'],
    [
      { url: 'audio/The talk.mp3', mediaType: 'audio/mpeg' },
      { url: 'https://example.org/a.mp3', mediaType: 'audio/mpeg' },
    ],
  ]);
});

it('names a missing file, prints the others, and ends with status 1', async () => {
  const { status, printed, complaints } = await run('nowhere.txt', 'seeds/b', '--json');
  expect(status).toBe(1);
  expect(printed.map((line) => JSON.parse(line).file)).toEqual(['good.txt']);
  expect(complaints).toEqual([
    `${join(cwd, 'nowhere.txt')} cannot be read (ENOENT); name a file or a folder that is there`,
  ]);
});

it('says how it is used', async () => {
  expect(await run('--json')).toEqual({
    status: 1,
    printed: [],
    complaints: ['usage: npm run parse -- FILE|FOLDER… [--json]'],
  });
});

it('says so where it is asked for what it has not', async () => {
  expect(await run('--help', 'seeds')).toEqual({
    status: 1,
    printed: [],
    complaints: ['there is no --help; usage: npm run parse -- FILE|FOLDER… [--json]'],
  });
});
