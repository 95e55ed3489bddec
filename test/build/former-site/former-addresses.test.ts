import { expect, it } from 'vitest';
import { formerAddresses } from '../../../src/build/former-site/former-addresses.ts';
import { emptyRecord, type SeedRecord } from '../../../src/build/seed-record.ts';
import { readPermalinkPattern } from '../../../src/permalink-pattern.ts';
import { article } from '../../fixtures/article.ts';

const record = (path: string, ...formerPaths: string[]) => ({
  ...emptyRecord(path, { file: path, field: '', fault: '', remedy: '' }),
  formerPaths,
});
const seed = (file: string) => ({ file, article: article() });
type Given = Parameters<typeof formerAddresses>;
const found = (records: Given[0], published: Given[1], duplicates: Given[2], patterns?: string[]) => {
  const { byKey, warnings } = formerAddresses(records, published, duplicates, {
    dayOf: (instant) => instant.slice(0, 10),
    patterns: patterns?.map(readPermalinkPattern).filter((pattern) => pattern !== undefined),
  });
  return { files: Object.fromEntries([...byKey].map(([key, { file }]) => [key, file])), warnings };
};

it('are an article’s by what its seed says, and by the path of its file', () => {
  const records = [
    record('_posts/2016-10-17-Siege.md', '/siege/', '/old/siege.html'),
    record('content/posts/rain.md', '/Rain'),
  ];
  expect(found(records, [seed('content/posts/rain.md'), seed('_posts/2016-10-17-Siege.md')], [])).toEqual({
    files: {
      siege: '_posts/2016-10-17-Siege.md',
      'old/siege': '_posts/2016-10-17-Siege.md',
      rain: 'content/posts/rain.md',
      '2016/10/17/siege': '_posts/2016-10-17-Siege.md',
      '2016/10/siege': '_posts/2016-10-17-Siege.md',
      'posts/rain': 'content/posts/rain.md',
    },
    warnings: [],
  });
});

it('of several are the one’s that was published first, which the report says', () => {
  const records = [
    record('b.txt', '/siege/'),
    record('c.txt', '/Siege.html', '/c/'),
    record('draft.txt', '/siege', '/d'),
  ];
  expect(found(records, [seed('b.txt'), seed('c.txt')], [])).toEqual({
    files: { siege: 'c.txt', c: 'c.txt', d: 'draft.txt' },
    warnings: [
      {
        file: 'b.txt',
        field: 'address',
        fault: 'says that it stood at /siege/, which leads to c.txt',
        remedy: 'take it out of one of the two',
      },
    ],
  });
});

it('of a duplicate are those of the article that is published instead', () => {
  const records = [record('2016-10-17-copy.txt', '/copy/', '/both/'), record('kept.txt', '/both')];
  expect(found(records, [seed('kept.txt')], [{ file: '2016-10-17-copy.txt', of: 'kept.txt' }])).toEqual({
    files: { copy: 'kept.txt', both: 'kept.txt', '2016/10/17/copy': 'kept.txt', '2016/10/copy': 'kept.txt' },
    warnings: [],
  });
});

it('are nobody’s by a file’s name alone that several have, unless one of them says so', () => {
  const files = [
    'de/_posts/2017-06-29-rain.md',
    'en/_posts/2017-06-29-rain.md',
    'en/_posts/2017-06-30-rain.md',
    'de/_posts/2017-06-30-rain.md',
  ];
  const records = files.map((file) => record(file, ...(file === files[3] ? ['/2017/06/30/rain/'] : [])));
  expect(found(records, files.map(seed), [])).toEqual({
    files: { '2017/06/30/rain': files[3] },
    warnings: [],
  });
});

it('are an article’s by the patterns of the site, what seeds say first', () => {
  const dated = (path: string, published: string, ...formerPaths: string[]): SeedRecord => ({
    ...record(path, ...formerPaths),
    draft: { titleText: 'Rain', published, precision: 'day' },
    facets: {
      topics: [],
      bylines: [],
      language: 'en',
      isCorrected: false,
      derivedTopics: [],
      isLanguageDetected: false,
    },
  });
  const records = [
    dated('en/2017-06-28-rain.md', '2017-06-28T12:00:00Z'),
    dated('en/sun.md', '2017-06-29T12:00:00Z', '/en/2017/06/rain/'),
    dated('de/2017-06-28-rain.md', '2017-06-28T12:00:00Z'),
  ];
  const { files } = found(
    records,
    records.toReversed().map(({ path }) => seed(path)),
    [],
    ['/:section/:year/:month/:slug/'],
  );
  expect(files).toMatchObject({
    'en/2017/06/rain': 'en/sun.md',
    'de/2017/06/rain': 'de/2017-06-28-rain.md',
    'en/2017/06/sun': 'en/sun.md',
  });
});
