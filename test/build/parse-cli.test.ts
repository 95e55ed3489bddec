import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { projectRoot } from '../../src/build/settings.ts';

const run = promisify(execFile);
const parse = (...args: string[]) =>
  run(process.execPath, ['src/build/parse-cli.ts', ...args], { cwd: projectRoot });

const dir = mkdtempSync(join(tmpdir(), 'seedwire-'));
writeFileSync(
  join(dir, 'good.txt'),
  ' date 2017-06-28 World\nIraqi forces retake the Old City\n\nBy Jane Doe\n\nMOSUL, Iraq, June 27 (AP) — It was quiet on Tuesday, an officer said.\n\nTags: Mosul, Iraq\n',
);
writeFileSync(join(dir, 'undated.txt'), 'PARIS (AFP) — It came in late, and nobody knows when it was.\n');
writeFileSync(join(dir, 'seeds.lock.json'), '{}');

const good = {
  file: 'good.txt',
  title: 'Iraqi forces retake the Old City',
  titleSource: 'line 2',
  published: '2017-06-28T12:00:00Z',
  precision: 'day',
  agency: 'AP',
  byline: ['Jane Doe'],
  place: 'MOSUL, Iraq',
  language: 'en',
  topics: ['Mosul', 'Iraq'],
  related: [],
  rights: null,
  summary: 'It was quiet on Tuesday, an officer said.',
  paragraphs: ['It was quiet on Tuesday, an officer said.'],
  warnings: [
    'title begins with "World", which was read as a menu and left out; remove it, or write the headline out on the first line behind the date',
  ],
  refused: null,
  held: null,
  updated: null,
  datelineDate: 'June 27',
  direction: 'ltr',
  wordCount: 8,
  sources: {
    title: 'line 2',
    published: 'header',
    credit: 'dateline',
    byline: 'byline',
    place: 'dateline',
    datelineDate: 'dateline',
    topics: 'tags',
    language: 'setting',
    summary: 'lead',
  },
};

it('prints a JSON object a file, a refused one with what was found', async () => {
  const { stdout } = await parse(dir, '--json');
  const [first, second, ...others] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first).toEqual(good);
  expect(second).toMatchObject({
    file: 'undated.txt',
    agency: 'AFP',
    place: 'PARIS',
    published: null,
    refused: ['date has no date; begin its first line with a date: "date 2017-06-28"'],
  });
  expect(others).toEqual([]);
});

it('prints the same for a person', async () => {
  const { stdout } = await parse(join(dir, 'good.txt'));
  expect(stdout).toBe(`good.txt
  title        Iraqi forces retake the Old City  (line 2)
  published    2017-06-28T12:00:00Z  (header)
  precision    day
  agency       AP  (dateline)
  byline       Jane Doe  (byline)
  place        MOSUL, Iraq  (dateline)
  language     en  (setting)
  topics       Mosul | Iraq  (tags)
  summary      It was quiet on Tuesday, an officer said.  (lead)
  warnings     ${good.warnings[0]}
  datelineDate June 27  (dateline)
  direction    ltr
  wordCount    8
  ¶ 1          It was quiet on Tuesday, an officer said.

`);
});

it('prints the others where a file is missing, and fails', async () => {
  const error = await parse(join(dir, 'nowhere.txt'), join(dir, 'good.txt'), '--json').catch(
    (failure) => failure,
  );
  expect(error.code).toBe(1);
  expect(error.stderr).toContain('there is no');
  expect(JSON.parse(error.stdout)).toEqual(good);
});
