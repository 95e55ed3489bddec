import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withoutPages } from '../../../src/parse/decoding/printed-pages.ts';
import { cpuTime } from '../cpu-time.ts';
import { parsedFile } from '../parsed-file.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

it.each(['pdftotext', 'pdftotext-layout'])('reads an article that a browser printed, by %s', async (name) => {
  const [, ...paragraphs] = read('corpus/digitalgov/0757.txt')
    .replaceAll('&#8217;', '’')
    .trim()
    .split('\n\n');
  const { draft, found } = await parsedFile('ed.txt', read(`fixtures/printed-pages/${name}.txt`));
  expect(draft).toMatchObject({
    titleText: 'Building Brick by Brick: Ed.gov’s Website Redesign and Mobile Implementation',
    published: '2012-02-22T12:00:00Z',
    bylines: ['Jane Doe'],
  });
  expect(found.paragraphs).toEqual(paragraphs);
});

it('joins what pages part, without the lines at their edges, but for lists and tables', () => {
  const page = (number: number, text: string) =>
    `Bridges${' '.repeat(20)}May 2024\n\n${text}\n\nJane Doe${' '.repeat(20)}[Page ${number}]\n\f`;
  const text = [
    page(
      1,
      'The bridge over the river fell in March, after a winter\nwith much ice in which nobody was al‐\nlowed to cross it. It',
    ),
    page(
      2,
      'will be built again.\n• It costs nine million.\n* It opens in three years.\nRiver    Length\nGlomma    621',
    ),
    page(3, 'The council meets in March.'),
  ];
  expect(withoutPages({ path: 'a.txt', text: text.join('') })).toBe(
    [
      'The bridge over the river fell in March, after a winter with much ice in which nobody was allowed to cross it. It will be built again.',
      '• It costs nine million.',
      '* It opens in three years.',
      'River Length',
      'Glomma 621',
      'The council meets in March.',
    ].join('\n\n'),
  );
});

it.each([
  ['a.txt', 'A form feed\fin a line.\n\fOne more.'],
  ['a.txt', '<p>One\n\f</p>\n<p>Two</p>'],
  ['a.md', '# One\n\f\nTwo\nThree'],
])('leaves a form feed in %s alone where no pages end: %j', (path, text) => {
  expect(withoutPages({ path, text })).toBe(text);
});

it.each(['\f', 'a\n\f', 'The bridge over the river fell in March, after a winter\n', 'a\n\n\f1/1\n'])(
  'reads pages in linear time: %j',
  async (lines) => {
    const text = `a\n\f${lines.repeat(100_000)}`;
    expect(await cpuTime(() => withoutPages({ path: 'a.txt', text }))).toBeLessThan(2000);
  },
);
