import { describe, expect, it } from 'vitest';
import { parse } from '../markdown/markdown-file.ts';

describe('front matter', () => {
  it.each([
    ['pubDate: Jun 28 2017', { published: '2017-06-28T12:00:00Z', sources: { published: 'front matter' } }],
    ['published: 2017-06-28T09:00:00Z', { published: '2017-06-28T09:00:00Z' }],
    ['published: true\npublished_at: 2017-06-28 09:00:00 +0000', { published: '2017-06-28T09:00:00Z' }],
    ['publishedAt: "2017-06-28"\nupdatedAt: "2017-06-30"', { published: '2017-06-28T12:00:00Z' }],
    ['pubDatetime: 2017-06-28T09:00:00Z', { published: '2017-06-28T09:00:00Z' }],
    [
      'date:\n  created: 2017-06-28\n  updated: 2017-06-30',
      { published: '2017-06-28T12:00:00Z', revised: '2017-06-30T12:00:00Z' },
    ],
    ['createdAt: 2017-06-28', { published: '2017-06-28T12:00:00Z' }],
    [
      'permalink: /2017/06/28/rain.html',
      { published: '2017-06-28T12:00:00Z', sources: { published: 'address' } },
    ],
  ])('a date: %j', async (yaml, expected) => {
    expect((await parse(`---\n${yaml}\n---\n\nIt rained.\n`)).draft).toMatchObject(expected);
  });

  it('has the day of a note after that of its file', async () => {
    const note = '---\ncreated: 2024-05-05\n---\n\nIt rained.\n';
    expect((await parse(note, '2017-06-28-rain.md')).draft?.published).toBe('2017-06-28T12:00:00Z');
    expect((await parse(note)).draft?.published).toBe('2024-05-05T12:00:00Z');
  });

  it('may be missing where the text says its day on a line', async () => {
    const text = '# Rain\n\n*Posted on 28 June 2017*\n\nIt rained.';
    expect((await parse(text)).draft).toMatchObject({
      ...{ titleText: 'Rain', published: '2017-06-28T12:00:00Z' },
      sources: { title: 'heading', published: 'stamp' },
    });
    expect((await parse(text, '2016-05-04-rain.md')).draft?.published).toBe('2016-05-04T12:00:00Z');
  });

  it('is dated by the day before which Hugo does not publish it', async () => {
    expect(
      (await parse('---\ndate: 2020-01-01\npublishDate: 2098-01-01\n---\n\nIt rained.')).draft?.published,
    ).toBe('2098-01-01T12:00:00Z');
    expect(
      (await parse('---\ndate: 2020-01-01\npublishDate: 2019-01-01\n---\n\nIt rained.')).draft?.published,
    ).toBe('2020-01-01T12:00:00Z');
  });
});

it.each([
  ['201706281530 Rain.md', '2017-06-28T12:00:00Z', 'file name'],
  ['20170628-rain.txt', '2017-06-28T12:00:00Z', 'file name'],
  ['journals/2017_06_28.md', '2017-06-28T12:00:00Z', 'file name'],
  ['2017_06_28_rain.md', '2017-06-28T12:00:00Z', 'file name'],
  ['changelog.release.2017-06-28.md', '2017-06-28T12:00:00Z', 'file name'],
  ['The weekly 2017-06-28.txt', '2017-06-28T12:00:00Z', 'file name'],
  ['20170628.html', '2017-06-28T12:00:00Z', 'file name'],
  ['blog/2017/06/28/rain/index.md', '2017-06-28T12:00:00Z', 'folder'],
  ['2017-06-28-rain/index.es.md', '2017-06-28T12:00:00Z', 'folder'],
])('%s has its day in its path', async (path, published, source) => {
  const { draft } = await parse('<p>It rained all day, and all of the night behind it.</p>', path);
  expect(draft).toMatchObject({ published, sources: { published: source } });
});

it.each(['20171328-rain.md', '12345678.md', '2017/06/28/rain/notes.md', 'a/2017/06/rain/index.md'])(
  '%s has no day in its path',
  async (path) => {
    expect((await parse('It rained.', path)).problems.map(({ fault }) => fault)).toEqual(['has no date']);
  },
);
