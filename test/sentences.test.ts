import { describe, expect, it } from 'vitest';
import { pageWordsFor } from '../src/build/page-words.ts';
import {
  countedSentence,
  listParts,
  numberText,
  readPageWords,
  sentence,
  sentenceParts,
} from '../src/sentences.ts';

const english = pageWordsFor('en');

it('fills the places of a sentence, whatever is put into them', () => {
  expect(sentence(english, 'pageOf', { heading: '{number} $& {heading}', number: '2' })).toBe(
    '{number} $& {heading}, page 2',
  );
  expect(sentence(english, 'valueNotAllowed', { field: 'To', allowed: 'a day' })).toBe(
    'The field “To” has a value that is not allowed. Allowed: a day.',
  );
});

it('gives what stands around the places, in order', () => {
  expect(sentenceParts(english, 'firstPublishedAt', { host: { link: 1 } })).toEqual([
    'First published at ',
    { link: 1 },
    '.',
  ]);
  expect(sentenceParts(english, 'subscribeTo', { title: 1 })).toEqual(['Subscribe to ', 1]);
});

it.each([
  [1, '1 article, the best first.'],
  [2, '2 articles, the best first.'],
  [1234, '1,234 articles, the best first.'],
])('says how many, %d', (number, text) => {
  expect(countedSentence(english, 'articlesFound', number)).toBe(text);
});

it.each([
  ['en', '1,234,567'],
  ['de', '1.234.567'],
  ['en-IN', '12,34,567'],
])('writes a number in %s as %s', (pageLanguage, text) => {
  expect(numberText({ pageLanguage }, 1_234_567)).toBe(text);
});

describe('a list', () => {
  it.each([
    ['en', ['A'], ['A']],
    ['en', ['A', 'B', 'C'], ['A', ', ', 'B', ', ', 'C']],
    ['de', ['A', 'B', 'C'], ['A', ', ', 'B', ' und ', 'C']],
    ['ja', ['A', 'B'], ['A', '、', 'B']],
  ])('in %s of %j', (pageLanguage, items, all) => {
    expect(listParts({ pageLanguage }, items)).toEqual(all);
  });

  it('is of one or the other', () => {
    expect(listParts({ pageLanguage: 'en' }, [1, 2], 'disjunction')).toEqual([1, ' or ', 2]);
  });
});

it('reads what the build wrote', () => {
  const bytes = new TextEncoder().encode(JSON.stringify(english));
  expect(readPageWords(bytes.buffer)).toEqual(english);
});
