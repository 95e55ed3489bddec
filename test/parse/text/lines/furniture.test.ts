import { describe, expect, it } from 'vitest';
import { isFurniture, withoutFurniture } from '../../../../src/parse/text/lines/furniture.ts';

describe('furniture', () => {
  it.each([
    'Share',
    'Facebook Twitter Email',
    '12 comments',
    'ADVERTISEMENT',
    '— Реклама —',
    'Advertisement · Scroll to continue',
    'Pubblicità',
    '広告',
    'Read more: Another story',
    'Most read',
  ])('is %s', (block) => expect(isFurniture(block)).toBe(true));

  it.each([
    'Share prices rose by 3 percent.',
    'Read more mobile trends and how to prepare your agency on DigitalGov.',
    'Comments were few, an officer said.',
    'Print is not dead',
    'Запрещена новая реклама',
  ])('is not %s', (block) => expect(isFurniture(block)).toBe(false));

  it('a clean article keeps its sentences, one with share bars loses what is like them', () => {
    const line = 'Sign up for our newsletter and get the news in your inbox.';
    expect(withoutFurniture(['A.', line], false)).toEqual(['A.', line]);
    expect(withoutFurniture(['A.', 'Share Tweet', line], false)).toEqual(['A.']);
  });
});

it('leaves whom to ask at the end of an article, and what else it says', () => {
  const blocks = [
    'The fair begins on Sunday at noon, and ends on Monday night.',
    'Sign up for our newsletter to get all the dates of the fair by e-mail.',
    'Contact: Jane Doe, 555-0100',
    'Press release',
  ];
  expect(withoutFurniture(blocks, false)).toEqual(blocks);
});
