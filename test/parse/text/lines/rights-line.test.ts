import { expect, it } from 'vitest';
import { isBoilerplate } from '../../../../src/parse/text/lines/boilerplate.ts';
import { isBackMatterHeading } from '../../../../src/parse/text/lines/box-headings.ts';
import { isCopyrightLine, isRightsLine } from '../../../../src/parse/text/lines/rights-line.ts';

it.each([
  'Alle rettigheder forbeholdes af avisen og dens ejere i byen.',
  'Wszelkie prawa do artykułu należą do gazety i jej autorów.',
  'جميع الحقوق محفوظة لصحيفة المدينة ولا يجوز النقل من دون إذن.',
  '凡本網註明來源的稿件，版權均屬山谷報，轉載時請註明出處。',
  'สงวนลิขสิทธิ์ตามกฎหมาย ห้ามเผยแพร่โดยไม่ได้รับอนุญาต.',
])('speaks of rights, and is the site’s own: %s', (sentence) => expect(isBoilerplate(sentence)).toBe(true));

it.each(['Copyright © 2024 The Example', '(c) Example, 2012', '2012 © Example'])(
  'says whose a text is, and since when, below it: %s',
  (line) => {
    expect(isCopyrightLine(line)).toBe(true);
    expect(isBackMatterHeading(line)).toBe(true);
  },
);

it.each([
  'Copyright The Example',
  'Example Ltd. All rights reserved.',
  'Alle Rechte vorbehalten',
  'Tous droits réservés © Example',
  'Todos los derechos están reservados.',
  'Tutti i diritti riservati',
  'Wszelkie prawa zastrzeżone.',
  'Все права защищены',
  'جميع الحقوق محفوظة',
  '無断転載を禁じます',
  'This material may not be published, broadcast or rewritten.',
])('is on the rights in the text above it: %s', (line) => expect(isRightsLine(line)).toBe(true));

it.each([
  'Todos los derechos de los vecinos están en la ley.',
  'Alle Rechte an dem Lied liegen bei der Stadt.',
  'The copyright of the song ended in 1921.',
  'Elle a un des endroits réservés aux visiteurs.',
])('leaves a paragraph that tells of rights: %s', (line) => expect(isRightsLine(line)).toBe(false));
