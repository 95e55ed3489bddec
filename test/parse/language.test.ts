import { expect, it } from 'vitest';
import { parseSeed } from '../../src/parse/index.ts';
import { languageOf } from '../../src/parse/language.ts';

it.each([
  [
    'id',
    'Polisi mengatakan bahwa jalan itu ditutup karena hujan. Warga bisa kembali pada hari Senin, kata wali kota.',
  ],
  [
    'ms',
    'Polis berkata bahawa jalan itu ditutup kerana hujan. Penduduk boleh pulang pada hari Isnin, kata datuk bandar.',
  ],
])('tells apart the near languages of one island sea: %s', (language, text) => {
  expect(languageOf(text, 'en')).toEqual({ value: language, source: 'text' });
});

it('says what the settings say of a text that is too short to tell', () => {
  expect(languageOf('Oui.', 'en')).toEqual({ value: 'en', source: 'setting' });
});

it('reads the headline too, where the body alone is too short to tell', () => {
  const text = ' date 2024-05-03 Градът ще има нов мост над реката\n\nСъветът гласува за моста през нощта.';
  const seed = { path: 'short.txt', bytes: new TextEncoder().encode(text) };
  const { found } = parseSeed(seed, { timeZone: 'UTC', language: 'en', derivedTopics: false });
  expect(found).toMatchObject({ language: 'bg', paragraphs: ['Съветът гласува за моста през нощта.'] });
});
