import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerptOf } from '../../src/search/excerpt.ts';

const marked = (text: string, q: string) =>
  excerptOf(text, q)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');

it.each([
  ['The army in Mosul, Iraq', 'mos* iraq', 'The army in [Mosul], [Iraq]'],
  ['Café au lait', 'cafe', '[Café] au lait'],
  ['北京的搜索引擎很快', '搜索引擎', '北京的[搜索引擎]很快'],
  ['東京でカナダの新聞', 'カナダ', '東京で[カナダ]の新聞'],
  ['東京の大学と京大', '東京大学', '[東京]の[大学]と[京大]'],
  ['เดินทางไปกรุงเทพ', 'กรุงเทพ', 'เดินทางไป[กรุงเทพ]'],
  ['عن مُؤتمر جديد', 'مؤتمر', 'عن [مُؤتمر] جديد'],
  ['army Iraq army', '"iraq army"', 'army [Iraq] [army]'],
  ['nothing', 'else', 'nothing'],
  ['', 'else', ''],
])('marks in %j what %j wants', (text, q, expected) => {
  expect(marked(text, q)).toBe(expected);
});

it('shows where most matches stand together', () => {
  const text = `iraq ${'word '.repeat(200)}army in iraq and mosul ${'word '.repeat(200)}`;
  const shown = marked(text, 'iraq army mosul');
  expect(shown).toContain('[army] in [iraq] and [mosul]');
  expect(shown.length).toBeLessThan(220);
});

it('shows the text as it stands, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.string({ unit: 'binary' }), (text, q) => {
      const shown = excerptOf(text, q).filter(({ text }) => text !== '… ' && text !== ' …');
      expect(text).toContain(shown.map(({ text }) => text).join(''));
    }),
  );
});
