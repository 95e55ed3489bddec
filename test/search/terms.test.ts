import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexTerms, termsOf } from '../../src/search/terms.ts';
import { tokensOf } from '../../src/search/tokens.ts';

it('has the words of plain lines, folded and not too long', () => {
  expect(termsOf(`It’s “Mosul”, 4.30 p.m. — ${'A'.repeat(50)}\nCafé`)).toEqual([
    'it',
    's',
    'mosul',
    '4',
    '30',
    'p',
    'm',
    'a'.repeat(40),
    'cafe',
  ]);
});

it('has the terms of the tokens of a text, whatever is in its lines', () => {
  const signs = fc.constantFrom(..."aZ9+#éßİ\u0301Ж\u05d0中文カไ'’.- ,;“”\n\t\u00a0½²…\u200b😀\u{1d400}");
  fc.assert(
    fc.property(fc.array(signs), (characters) => {
      const text = characters.join('');
      expect(termsOf(text)).toEqual(indexTerms(tokensOf(text)));
    }),
  );
});
