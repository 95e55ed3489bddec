import { describe, expect, it } from 'vitest';
import { publicationDate } from '../../../src/parse/dates/publication-date.ts';

const LANGUAGES =
  'af am ar az be bg bn bs ca cs da de el en es et fa fi fil fr gl gu he hi hu hy id is it ja ka kk km ko ky lo lt lv mk mr ms nb ne nl pa pt ro ru si sk sl sr sv sw ta th tr uk ur uz vi zh'.split(
    ' ',
  );
const DAYS = Array.from(
  { length: 12 },
  (_, month) => `2017-${`${month + 1}`.padStart(2, '0')}-2${month % 8}`,
);

describe('days as they are written in other languages', () => {
  it.each(LANGUAGES)('in %s, as the platform writes them', (language) => {
    for (const dateStyle of ['long', 'full'] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { dateStyle, timeZone: 'UTC' });
      const written = DAYS.map((day) => format.format(new Date(day)));
      const read = written.map((text) => publicationDate(text, 'UTC')?.published.slice(0, 10));
      expect(Object.fromEntries(written.map((text, i) => [text, read[i]]))).toEqual(
        Object.fromEntries(written.map((text, i) => [text, DAYS[i]])),
      );
    }
  });

  it.each([
    ['12. 1. 2024', '2024-01-12'],
    ['12.01.2024 г.', '2024-01-12'],
    ['2024. 1. 12.', '2024-01-12'],
    ['12 ม.ค. 2567', '2024-01-12'],
    ['วันศุกร์ที่ 12 มกราคม พ.ศ. 2567', '2024-01-12'],
    ['12 בינו׳ 2024', '2024-01-12'],
    ['ngày 12 tháng 1 năm 2024', '2024-01-12'],
    ['2024 оны 1-р сарын 12', '2024-01-12'],
    ['30 d’agost del 2021', '2021-08-30'],
  ])('%s', (text, day) => {
    expect(publicationDate(text, 'UTC')).toEqual({ published: `${day}T12:00:00Z`, precision: 'day' });
  });

  // `listopad` is October in Croatian and November in Polish.
  it.each(['2. listopada 2015', 'Berlin, 32. Januar 2024', '12 блабла 2024', 'मूल्य 2024'])(
    'no day is made of %s',
    (text) => {
      expect(publicationDate(text, 'UTC')).toBeUndefined();
    },
  );
});
