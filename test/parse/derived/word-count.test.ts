import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordCount } from '../../../src/parse/derived/word-count.ts';

it.each([
  ['It’s 4.30 p.m. in Al-Qaim -- "quiet".', 'en', 6],
  ['’Tis a rock-’n’-roll town', 'en', 4],
  ['Élan vital, e\u0301lan \u0301 vital', 'fr', 4],
  ['\u{1d400}\u{1d401} and 👍 \u{10400}', 'en', 3],
  ['...', 'en', 0],
  ['', 'en', 0],
])('counts the words of %j', (text, language, words) => {
  expect(wordCount([text], language)).toBe(words);
});

it('takes Chinese apart by its own rules', () => {
  expect(wordCount(['今天天气很好。'], 'zh')).toBeGreaterThan(2);
});

it('counts a run of letters, digits and what stands within words once', () => {
  const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{M}\p{N}])?/gu;
  const signs = fc.constantFrom(..."aZ9é\u0301Ж\u05d0\u05b0'’.- ,;“”\n½😀\u{1d400}");
  fc.assert(
    fc.property(fc.array(signs), (characters) => {
      const text = characters.join('');
      expect(wordCount([text], 'en')).toBe(text.match(word)?.length ?? 0);
    }),
  );
});
