import { expect, it } from 'vitest';
import { pageByline } from '../../../../src/parse/text/page/page-byline.ts';

const stamp = '3 May 2024 17:47';

it.each([
  [
    ['By Jane Doe and John Roe', stamp],
    ['Jane Doe', 'John Roe'],
  ],
  [['by Jane Doe May 3, 2024 1:15 pm'], ['Jane Doe']],
  [['By Jane Doe on Friday, May 3rd, 2024'], ['Jane Doe']],
  [['by Jane Doe @janedoe'], ['Jane Doe']],
  [['By Jane Doe 5 minute read'], ['Jane Doe']],
  [['ByJane Doe'], ['Jane Doe']],
  [['By Theresa May'], ['Theresa May']],
  [['Plácido Domingo', stamp], ['Plácido Domingo']],
  [['Por Jane Doe, jueves 12 de octubre de 2023'], ['Jane Doe']],
  [['Jane Doe, 12 października 2021'], ['Jane Doe']],
  [['Friday May 3, 2024 10:44 am by Jane Doe', '12'], ['Jane Doe']],
  [['By', 'Jane Doe@janedoe', stamp], ['Jane Doe']],
  [['Author of the article:', 'Jane Doe', 'Join the conversation'], ['Jane Doe']],
  [['von', 'Jane Doe'], ['Jane Doe']],
  [['von Jane Doe, John Roe'], ['Jane Doe', 'John Roe']],
  [['par Jane Doe , le 3 mai 2024'], ['Jane Doe']],
  [['Written by Jane Doe on May 3, 2024'], ['Jane Doe']],
  [['Ein Artikel von Jane Doe'], ['Jane Doe']],
  [['Veröffentlicht am 3. Mai 2024 von Jane Doe'], ['Jane Doe']],
  [['VON JANE DOE am 3. Mai 2024'], ['JANE DOE']],
  [['Text: Jane Doe'], ['Jane Doe']],
  [['03.05.2024 | 17:47 Uhr | von Jane Doe'], ['Jane Doe']],
  [['3. Mai 2024 - Jane Doe'], ['Jane Doe']],
  [['Jane Doe am 3. September 2024'], ['Jane Doe']],
  [['Jane Doe | vendredi 3 mai 2024 à 09h08 | mis à jour à 10h12'], ['Jane Doe']],
  [['By', 'Jane McFarlandStaff Writer', stamp], ['Jane McFarland']],
  [
    ['Jane Doe', 'John Roe', stamp, 'Share'],
    ['Jane Doe', 'John Roe'],
  ],
  [['Share', stamp, 'Jane Doe', 'Share'], ['Jane Doe']],
  [
    ['Jane Doe | John Roe', 'vor 3 Stunden'],
    ['Jane Doe', 'John Roe'],
  ],
  [['Jane Doe / EXAMPLE.COM / 3 May 2024, 17:47'], ['Jane Doe']],
  [['Jane Doe', 'Redakteurin'], ['Jane Doe']],
  [['2025/1/21 20:50', '山田 花子', '社会'], ['山田 花子']],
  [['Geschrieben vonJane Doe'], ['Jane Doe']],
  [['von Jane Doe Foto: City of Bergen'], ['Jane Doe']],
  [['Автор: Иван Петров'], ['Иван Петров']],
  [['Szerző: Kovács Anna'], ['Kovács Anna']],
  [['Tác giả', 'Nguyễn Văn An'], ['Nguyễn Văn An']],
  [['Γράφει η: Μαρία Παππά'], ['Μαρία Παππά']],
  [['بقلم أحمد علي'], ['أحمد علي']],
  [['מאת', 'דנה כהן'], ['דנה כהן']],
  [['โดย: สมชาย ใจดี'], ['สมชาย ใจดี']],
  [['김철수 기자', '2025.01.21'], ['김철수']],
])('%j: %j', (lines, names) => {
  expect(pageByline(lines)).toEqual({ names });
});

it.each([
  [['Related Articles', 'Most Read']],
  [['Read More', stamp]],
  [['Associated Press', stamp]],
  [[stamp, 'Share']],
  [['Text Size Small', 'Share']],
  [['Der Turm der Wünsche', stamp]],
  [['Keine Kommentare', stamp]],
  [['Total Fat', '12 g']],
  [['Published Fri, May 3 20242:23 PM EDT', 'Share']],
])('none: %j', (lines) => {
  expect(pageByline(lines)).toBeUndefined();
});
