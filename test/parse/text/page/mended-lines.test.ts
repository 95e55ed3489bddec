import { expect, it } from 'vitest';
import { mendedLines } from '../../../../src/parse/text/page/mended-lines.ts';

it.each([
  [
    'a link',
    ['When it comes to bridges', ', new ones are often voted for by night,', 'a study says.', 'It was read.'],
    ['When it comes to bridges, new ones are often voted for by night, a study says.', 'It was read.'],
  ],
  [
    'a column',
    [
      'The city council',
      'voted on Tuesday to build a new bridge over the river at',
      'Bergen, after a debate that lasted until midnight.',
      'Share',
    ],
    [
      'The city council voted on Tuesday to build a new bridge over the river at Bergen, after a debate that lasted until midnight.',
      'Share',
    ],
  ],
  [
    'a place',
    ['Bridge for the river?', 'Bergen.', 'The council voted on Tuesday to build a bridge over the river.'],
    ['Bridge for the river?', 'Bergen. The council voted on Tuesday to build a bridge over the river.'],
  ],
])('joins a sentence that is broken at %s', (_, lines, mended) => {
  expect(mendedLines(lines)).toEqual(mended);
});

it.each([
  ['a menu in small letters', ['News', 'sport', 'weather', 'culture', 'travel']],
  [
    'a headline without a full stop',
    ['Council votes for new bridge', 'The council voted on Tuesday to build a bridge.'],
  ],
  [
    'a short paragraph',
    [
      'The council has voted on the bridge over the river.',
      'Bergen.',
      'It was late at night when it did so, after a long debate.',
    ],
  ],
  ['a label', ['The mayor on the bridge:', 'it will cost nine million and be opened in three years.']],
])('keeps apart what is no broken sentence: %s', (_, lines) => {
  expect(mendedLines(lines)).toEqual(lines);
});
