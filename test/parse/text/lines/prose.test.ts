import { expect, it } from 'vitest';
import { isProse, isSentence } from '../../../../src/parse/text/lines/prose.ts';

it.each([
  'नगर परिषद ने मंगलवार को नदी पर नया पुल बनाने का निर्णय लिया।',
  'شہر کی کونسل نے منگل کو دریا پر نیا پل بنانے کا فیصلہ کیا۔',
  'Քաղաքի խորհուրդը երեքշաբթի որոշեց նոր կամուրջ կառուցել գետի վրա հին քաղաքում։',
  'สภาเมืองลงมติเมื่อวันอังคารให้สร้างสะพานใหม่ข้ามแม่น้ำ หลังจากการอภิปรายที่ยาวนานจนถึงเที่ยงคืน นายกเทศมนตรีกล่าวว่าสะพานจะเปิดใช้งานภายในสามปี',
  'Die Vorsitzende Jane Doe kritisiert Max Mo scharf. Mit der Brücke, so Doe, schade der Bürgermeister seinem Amt.',
])('is prose in any script: %s', (text) => {
  expect(isProse(text)).toBe(true);
});

it.each([
  'नदी पर बनेगा नया पुल',
  'สภาเมืองลงมติสร้างสะพานใหม่ข้ามแม่น้ำ',
  'Council Votes For New Bridge Over The River',
])('is a headline: %s', (text) => {
  expect(isProse(text)).toBe(false);
});

it.each([
  '„Wir bauen die Brücke im nächsten Jahr.“',
  '»Wir bauen die Brücke im nächsten Jahr.«',
  '‚Wir bauen sie im Mai.‘',
  '市議会は火曜日に新しい橋を架けることを決めた。」',
])('is a sentence in the quotation marks of its language: %s', (text) => {
  expect(isSentence(text)).toBe(true);
});

it.each([
  'Ich wünsche euch einen schönen Sonntag <3',
  'Slice, serve and enjoy it 🙂',
  'We met them there ;-)',
])('is a sentence with a smile in place of the full stop: %s', (text) => {
  expect(isSentence(text)).toBe(true);
});

it('is no sentence with any other sign at its end', () => {
  expect(['The ten best bridges ★★★', 'Rain over the whole city 🌧'].map(isSentence)).toEqual([false, false]);
});
