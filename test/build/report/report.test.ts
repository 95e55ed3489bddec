import { expect, it } from 'vitest';
import type { BuildResult } from '../../../src/build/build-result.ts';
import { jsonReport } from '../../../src/build/report/json-report.ts';
import { report } from '../../../src/build/report/report.ts';
import { article } from '../../fixtures/article.ts';

const problem = (file: string, field = 'body') => ({ file, field, fault: 'is odd', remedy: 'mend it' });
const copies = Array.from({ length: 1000 }, (_, i) => problem(`copy-${i}.txt`));
const result: BuildResult = {
  published: [{ file: 'a.txt', article: article() }],
  scheduled: [problem('later.txt', 'date')],
  unlisted: [problem('about.md', 'unlisted')],
  refused: [problem('bad.txt', 'date')],
  held: [problem('held.txt', 'draft')],
  removed: [problem('gone.txt', 'file')],
  warned: [problem('a.txt', 'title')],
  duplicates: copies,
  recordings: [
    {
      file: { path: 'talk.mp3', name: '/seeds/talk.mp3', stamp: '' },
      name: 'talk-0123456789abcdef.mp3',
      bytes: 13_654_375,
      mediaType: 'audio/mpeg',
    },
  ],
  pictures: [
    {
      file: { path: 'images/a.jpg', name: '/seeds/images/a.jpg', stamp: '' },
      name: 'a-0123456789abcdef.jpg',
      bytes: 2_000_000,
      width: 40,
      height: 30,
    },
  ],
  changes: [],
  weight: { bodies: 900, search: 100, index: 200 },
};

it('shows a person a screenful of each kind, less beside a running server', () => {
  expect(report({ ...result, duplicates: copies.slice(0, 7) }, { isShort: true })).toBe(
    `Published 1 article:
1. 2017-06-28  A story
    /articles/story  (a.txt)
The bundle weighs 2 KiB of 64.0 MiB: articles 1 KiB, search 1 KiB, index 1 KiB.
Beside it is 1 picture, 1.9 MiB.
Beside it is 1 recording, 13.0 MiB.

NOT PUBLISHED: 1 seed
  bad.txt [date] is odd
    -> mend it

STILL TO COME: 1 seed
  later.txt [date] is odd
    -> mend it

UNLISTED: 1 seed
  about.md [unlisted] is odd
    -> mend it

HELD BACK: 1 seed
  held.txt [draft] is odd
    -> mend it

NO LONGER THERE: 1 seed
  gone.txt [file] is odd
    -> mend it

DUPLICATES: 7 seeds
  copy-0.txt [body] is odd
  copy-1.txt [body] is odd
  copy-2.txt [body] is odd
  copy-3.txt [body] is odd
  copy-4.txt [body] is odd
  and 2 more like these
    -> mend it
  npm run build -- --json lists them all

PUBLISHED, BUT LOOK AT: 1 seed
  a.txt [title] is odd
    -> mend it`,
  );
  expect(report(result)).toContain(
    '  copy-19.txt [body] is odd\n  and 980 more like these\n    -> mend it\n  npm run build -- --json lists them all\n',
  );
});

it('shows some of every kind, those of one kind together, and what to do about them once', () => {
  const link = (file: string) => ({ file, field: 'links', fault: 'is lost', remedy: 'correct it' });
  const page = (file: string) => ({ file, field: 'page', fault: 'is long', remedy: 'cut it' });
  const many = Array.from({ length: 600 }, (_, i) => [link(`${i}.md`), problem(`${i}.md`)]).flat();
  const lines = report({ ...result, warned: [...many.slice(0, 8), page('a.md'), ...many.slice(8)] }).split(
    '\n',
  );
  expect(lines.slice(lines.indexOf('PUBLISHED, BUT LOOK AT: 601 seeds') + 1)).toEqual([
    ...Array.from({ length: 9 }, (_, i) => `  ${i}.md [links] is lost`),
    '  and 591 more like these',
    '    -> correct it',
    ...Array.from({ length: 10 }, (_, i) => `  ${i}.md [body] is odd`),
    '  and 590 more like these',
    '    -> mend it',
    '  a.md [page] is long',
    '    -> cut it',
    '  npm run build -- --json lists them all',
  ]);
});

it('gives a program all of it', () => {
  expect(jsonReport(result)).toEqual({
    published: [
      {
        file: 'a.txt',
        id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
        slug: 'story',
        path: '/articles/story',
        title: 'A story',
        published: '2017-06-28T12:00:00Z',
        updated: '2017-06-28T12:00:00Z',
      },
    ],
    scheduled: [problem('later.txt', 'date')],
    unlisted: [problem('about.md', 'unlisted')],
    warned: [problem('a.txt', 'title')],
    refused: [problem('bad.txt', 'date')],
    held: [problem('held.txt', 'draft')],
    removed: [problem('gone.txt', 'file')],
    duplicates: copies,
    pictures: [{ file: 'images/a.jpg', path: '/pictures/a-0123456789abcdef.jpg', bytes: 2_000_000 }],
    recordings: [{ file: 'talk.mp3', path: '/recordings/talk-0123456789abcdef.mp3', bytes: 13_654_375 }],
    weight: { bodies: 900, search: 100, index: 200 },
  });
});

it('gives a program the reason why a build stopped', () => {
  expect(jsonReport(undefined, 'no')).toEqual({
    error: 'no',
    published: [],
    scheduled: [],
    unlisted: [],
    warned: [],
    refused: [],
    held: [],
    removed: [],
    duplicates: [],
    pictures: [],
    recordings: [],
  });
});
