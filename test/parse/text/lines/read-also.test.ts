import { expect, it } from 'vitest';
import { isOtherStoriesHeading } from '../../../../src/parse/text/lines/box-headings.ts';
import { isFurniture } from '../../../../src/parse/text/lines/furniture.ts';
import { isPageControl } from '../../../../src/parse/text/lines/page-controls.ts';
import { isPointerLine } from '../../../../src/parse/text/lines/pointer-line.ts';

it.each([
  'Read next',
  'Also read',
  'Lesen Sie auch',
  'Lees verder',
  'Læs også',
  'À lire aussi',
  'Vea también',
  'Leia também',
  'Leggi anche',
  'Zobacz także',
  'Čtěte více',
  'Olvass tovább',
  'Читайте также',
  'Կարդացեք նաև',
  'اقرأ أيضا',
  'קראו עוד',
  'और पढ़ें',
  'Đọc thêm',
  'Basahin din',
  'あわせて読みたい',
])('is known everywhere: %s', (phrase) => {
  const line = `${phrase}: Dog bites man`;
  expect(isPageControl(phrase)).toBe(true);
  expect(isOtherStoriesHeading(phrase)).toBe(true);
  expect(isFurniture(phrase)).toBe(true);
  expect(isFurniture(line)).toBe(true);
  expect(isPointerLine(line)).toBe(true);
});
