import { expect, it } from 'vitest';
import { isMenuLabel, withoutSection } from '../../../../src/parse/text/lines/menu-label.ts';

it.each([
  'World',
  'Tech',
  'Lifestyle',
  'Nachrichten',
  'Breaking news',
  'Sign in or register',
  'ad-fullscreen',
  '|',
])('is of a menu: %s', (line) => expect(isMenuLabel(line)).toBe(true));

it.each(['World leaders meet in Bergen', 'Bergen', 'Homes'])('is of none: %s', (line) => {
  expect(isMenuLabel(line)).toBe(false);
});

it.each([
  ['Dog bites man - News', 'Dog bites man'],
  ['Dog bites man | Lifestyle', 'Dog bites man'],
  ['Dog bites man - Search', 'Dog bites man - Search'],
  ['A dog in the news', 'A dog in the news'],
])('a headline is without its section: %s', (line, headline) => {
  expect(withoutSection(line)).toBe(headline);
});
