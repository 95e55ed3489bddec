import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/parse/front-matter/front-matter.ts';
import { cpuTime } from '../cpu-time.ts';
import { parse } from '../markdown/markdown-file.ts';

describe('front matter', () => {
  it.each([
    ['above a rule alone', 'layout: post\ntitle: The rain\ndate: 2017-06-28 10:00:00\ntags:\n- a\n---\n'],
    ['between longer rules', '-----\ntitle: The rain\ndate: 2017-06-28 10:00:00\ntags: [a]\n-----\n'],
    ['in a comment', '<!--\ntitle: The rain\ndate: 2017-06-28 10:00:00\ntags:\n  - a\n-->\n'],
  ])('stands %s, as Hexo has it', async (_, above) => {
    expect((await parse(`${above}It rained.\n`)).draft).toMatchObject({
      titleText: 'The rain',
      published: '2017-06-28T10:00:00Z',
      topics: ['a'],
      contentHtml: '<p>It rained.</p>',
    });
  });

  it('is no headline with a rule below it', async () => {
    const { found } = await parse('Date: none\nTitle: The rain\n---\n\nIt rained.\n');
    expect(found.paragraphs).toEqual(['Date: none Title: The rain', 'It rained.']);
  });
});

it('blanks that a file begins with are read in linear time', async () => {
  const text = `${' '.repeat(200_000)}Rain`;
  expect(await cpuTime(() => readFrontMatter('rain.md', text))).toBeLessThan(1000);
});
