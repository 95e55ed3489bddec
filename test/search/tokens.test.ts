import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokensOf } from '../../src/search/tokens.ts';

it('finds the same words in a plain text as beside one that has letters to fold', () => {
  const piece = fc.constantFrom(
    'Press',
    'don’t',
    "o'clock",
    '9-11',
    '+',
    '#',
    '_',
    '—',
    ' ',
    '\u00a0',
    '\u2028',
    'x'.repeat(50),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(tokensOf(`${text} é`).slice(0, -1)).toEqual(tokensOf(text));
    }),
  );
});
