import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeLine, safeText } from '../src/safe-text.ts';

it('folds every line end into one form', () => {
  expect(safeText('a\r\nb\rc\nd\u0085e\u2028f')).toBe('a\nb\nc\nd\ne\nf');
});

it('drops what XML forbids, keeps tabs and the words apart', () => {
  expect(safeText('a\u0000\u0007b\tc\fd\ve\uFFFE\uFFFF\u{1FFFE}\uFEFF')).toBe('ab\tc d e');
});

it('marks lone surrogates, and leaves pairs alone', () => {
  expect(safeText('a\uD800b\uDC00c😀')).toBe('a\uFFFDb\uFFFDc😀');
});

it('composes characters', () => {
  expect(safeText('E\u0301lyse\u0301e')).toBe('Élysée');
});

it('makes one line without invisible controls', () => {
  expect(safeLine(' soft\u00ADhyphen \n two\u00A0 \u202Eevil\u202C zero\u200Bwidth ')).toBe(
    'softhyphen two evil zerowidth',
  );
});

it('gives only characters of XML 1.0 section 2.2, and the same when asked again', () => {
  const anyUnits = fc
    .array(fc.integer({ min: 0, max: 0xffff }))
    .map((units) => String.fromCharCode(...units));
  fc.assert(
    fc.property(anyUnits, (text) => {
      const safe = safeText(text);
      expect(safe).toMatch(/^[\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u);
      expect(safeText(safe)).toBe(safe);
    }),
  );
});
