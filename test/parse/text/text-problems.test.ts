import { describe, expect, it } from 'vitest';
import { isMenu } from '../../../src/parse/text/text-problems.ts';
import { parse } from './text-file.ts';

describe('a seed that cannot be published says why, and what to do', () => {
  it.each([
    ['', 'a.txt body is empty; put the article into it, or remove the file'],
    [' \n\t\u00A0\n', 'a.txt body is empty; put the article into it, or remove the file'],
    [
      'No date here. A story all the same.',
      'a.txt date has no date; begin its first line with a date: "date 2017-06-28"',
    ],
    [
      'date 2017-02-30 A day that never was\n\nA story.',
      'a.txt date has no usable date: 2017-02-30; give the day that it was published: "date 2017-06-28"',
    ],
    [
      'date 1970-01-01 A scraper that knew no date\n\nA story.',
      'a.txt date has no usable date: 1970-01-01; give the day that it was published: "date 2017-06-28"',
    ],
    [
      'date 2017-06-28\n\n\u202E\n\n\u200B',
      'a.txt body has no text after its first line; put the article below the first line',
    ],
    [
      'date 2017-06-28 Related Coverage Residents react to travel ban',
      'a.txt body has no text after its first line; put the article below the first line',
    ],
  ])('%j', async (text, complaint) => {
    const { draft, problems } = await parse(text);
    expect(draft).toBeUndefined();
    expect(problems.map(({ file, field, fault, remedy }) => `${file} ${field} ${fault}; ${remedy}`)).toEqual([
      complaint,
    ]);
  });
});

it('takes a menu for no article, and a body of two words for one', async () => {
  expect((await parse('date 2017-06-28 Home\n\nNews\n\nSports\n\nContact us\n')).problems).toEqual([
    {
      ...{ file: 'a.txt', field: 'body', fault: 'is a list of labels, as a menu is' },
      remedy: 'put the article below the first line',
    },
  ]);
  expect((await parse('date 2017-06-28 It is done\n\nHello world\n')).problems).toEqual([]);
});

it.each([
  [['Home', 'News', 'Sport'], true],
  [['Home', 'News'], false],
  [['Home', 'News', 'The council met on Tuesday'], false],
])('%j is a menu, or not', (blocks, isOne) => {
  expect(isMenu(blocks)).toBe(isOne);
});
