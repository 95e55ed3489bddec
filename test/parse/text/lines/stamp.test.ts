import { describe, expect, it } from 'vitest';
import { daysOn, hasDayAndTime, openingDate, stampOf } from '../../../../src/parse/text/lines/stamp.ts';
import { parsedFile } from '../../parsed-file.ts';

describe('a line that is a publication stamp', () => {
  it.each([
    ['Sunday, August 2, 2015', 'August 2, 2015'],
    ['Published: 3 May 2024 17:47', '3 May 2024'],
    ['Posted: June 22, 2017 4:12 PM EDT', 'June 22, 2017'],
    ['Published on: 2024-05-03T17:47:00+02:00', '2024-05-03T17:47:00+02:00'],
    ['2024/05/03 17:47', '2024/05/03'],
    ['3rd of May 2024', '3rd of May 2024'],
    ['03-May-2024', '03-May-2024'],
    ['3.5.24', '3.5.24'],
    ['5/13/24', '5/13/24'],
    ['3. Mai 2024, 17:47', '3. Mai 2024'],
    ['12. října 2021 10:30', '12. října 2021'],
    ['сб, 12 ноября 2021 г., 10:30', '12 ноября 2021'],
    ['Jueves, 12 de octubre de 2023', '12 de octubre de 2023'],
    ['12 Ekim 2023, 14.05', '12 Ekim 2023'],
    ['5. marraskuuta 2021 klo 10.30', '5. marraskuuta 2021'],
    ['Publicado el jueves 12 de octubre de 2023', '12 de octubre de 2023'],
    ['Opublikowano: 12 października 2021, 10:30', '12 października 2021'],
    ['Опубликовано 12 ноября 2021 г. в 10:30', '12 ноября 2021'],
    ['2021. október 12., 10:30', '2021. október 12'],
    ['2021年10月12日 10:30', '2021年10月12日'],
    ['प्रकाशित: शुक्रवार, 12 जनवरी 2024', '12 जनवरी 2024'],
    ['פורסם: 12 בינואר 2024, 10:30', '12 בינואר 2024'],
    ['تاریخ انتشار: ۱۲ ژانویه ۲۰۲۴', '۱۲ ژانویه ۲۰۲۴'],
    ['تاریخ انتشار: ۲۲ دی ۱۴۰۲', '۲۲ دی ۱۴۰۲'],
    ['جمعه ۲۲ دی ۱۴۰۲', '۲۲ دی ۱۴۰۲'],
    ['الأربعاء 28 يونيو 2017', '28 يونيو 2017'],
    ['शुक्रवार 12 जनवरी 2024', '12 जनवरी 2024'],
    ['১২ জানুয়ারি, ২০২৪', '১২ জানুয়ারি, ২০২৪'],
    ['ngày 12 tháng 1 năm 2024', '12 tháng 1 năm 2024'],
    ['Publicēts: 2024. gada 12. janvāris', '2024. gada 12. janvāris'],
    ['เผยแพร่ 12 ม.ค. 2567', '12 ม.ค. 2567'],
    ['12. 1. 2024', '12. 1. 2024'],
  ])('%s', (line, date) => {
    expect(stampOf(line)).toBe(date);
  });

  it.each([
    '20 chickens 2021',
    'Born 3 May 1950',
    '3 May 2024 was a day',
    'May 2024',
    '12 Ekim',
    'Bergen 3 May 1950',
    '12 लोग 2024',
    'मूल्य 12. 1. 2024 का',
  ])('is not %s', (line) => {
    expect(stampOf(line)).toBeUndefined();
  });
});

it('opens a paragraph, or not', () => {
  expect(openingDate('22 mai 2012. - Prévu initialement pour samedi')).toBe('22 mai 2012');
  expect(openingDate('22 août 2012, Espagne. - Le parti')).toBe('22 août 2012');
  expect(openingDate('22 mai 2012 was the day that it happened.')).toBeUndefined();
});

it('dates a text in a language without a header', async () => {
  const text =
    'Vláda schválila rozpočet\n\n12. října 2021 10:30\n\nVláda v úterý schválila rozpočet na příští rok, řekl novinářům ministr financí po jednání kabinetu v Praze.';
  const { draft } = await parsedFile('a.txt', text);
  expect(draft).toMatchObject({
    titleText: 'Vláda schválila rozpočet',
    published: '2021-10-12T12:00:00Z',
    language: 'cs',
  });
});

it.each([
  ['a line above a comment', 'Max Mo, 3 maggio 2024 alle 10:30', true],
  [
    'a paragraph with a year and a time',
    'The bridge was opened in 2017, and since then the ferry has left the town at 10:30, as it did before.',
    false,
  ],
])('has a day and a time, or not: %s', (_, line, isOne) => {
  expect(hasDayAndTime(line)).toBe(isOne);
});

it.each([
  ['Updated June 29, 2017 8:00 am | Published June 28, 2017 7:00 am', 'June 28, 2017', 'June 29, 2017'],
  ['Published: 10:15 EST, 28 June 2017 | Updated: 11:20 EST, 29 June 2017', '28 June 2017', '29 June 2017'],
  ['Jun 28, 2017 Updated Jun 29, 2017', 'Jun 28, 2017', 'Jun 29, 2017'],
  ['Zuletzt aktualisiert am Mo. 29. Mai 2017', undefined, '29. Mai 2017'],
  ['28.6.17', '28.6.17', undefined],
  ['Jane Doe', undefined, undefined],
])('tells the day of a change from that of publication: %s', (line, published, updated) => {
  expect(daysOn(line)).toEqual({ ...(published && { published }), ...(updated && { updated }) });
});
