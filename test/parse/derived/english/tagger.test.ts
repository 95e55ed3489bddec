import { expect, it } from 'vitest';
import { taggedWords } from '../../../../src/parse/derived/english/tagger.ts';

const text = "Kraptov's troops hold the town, said Kraptov's aide.";
const expected = {
  words: ['Kraptov', "'s", 'troops', 'hold', 'the', 'town', ',', 'said', 'Kraptov', "'s", 'aide', '.'],
  tags: ['PROPN', 'PART', 'NOUN', 'VERB', 'DET', 'NOUN', 'PUNCT', 'VERB', 'PROPN', 'PART', 'NOUN', 'PUNCT'],
  gaps: ['', '', ' ', ' ', ' ', ' ', '', ' ', ' ', '', ' ', ''],
};

it('tags a text as it would be tagged alone, whatever was tagged before it', () => {
  expect(taggedWords(text)).toEqual(expected);
  for (const before of ["The town is Kraptov's.", "“Kraptov's”", "KRAPTOV'S, kraptov's!", 'Kraptov.'])
    taggedWords(before);
  expect(taggedWords(text)).toEqual(expected);
});
