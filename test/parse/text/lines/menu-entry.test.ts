import { expect, it } from 'vitest';
import { isMenuEntry, withoutSection } from '../../../../src/parse/text/lines/menu-entry.ts';

it.each([
  'World',
  'Tech',
  'Lifestyle',
  'Nachrichten',
  'Breaking news',
  'Sign in or register',
  'ad-fullscreen',
  '|',
])('is of a menu: %s', (line) => expect(isMenuEntry(line)).toBe(true));

it.each(['World leaders meet in Bergen', 'Bergen', 'Homes'])('is of none: %s', (line) => {
  expect(isMenuEntry(line)).toBe(false);
});

it.each([
  ['Dog bites man - News', 'Dog bites man'],
  ['Dog bites man | Lifestyle', 'Dog bites man'],
  ['Dog bites man - Search', 'Dog bites man - Search'],
  ['A dog in the news', 'A dog in the news'],
])('a headline is without its section: %s', (line, headline) => {
  expect(withoutSection(line)).toBe(headline);
});

it.each([
  'ContributorsPublishersAdvertisers',
  '|News ClusterEnglish',
  'Toggle navigation',
  '501.5',
  'Middle East',
  '首页',
])('is of a menu too: %s', (line) => expect(isMenuEntry(line)).toBe(true));

it.each([
  `${'The council met on Tuesday. '.repeat(4)}It has bought SharePointOnline.`,
  'CareerOneStop’s Newest Resources',
  'GitHub and YouTube disagree',
  '28.06.2017 10:15',
])('is of none either: %s', (line) => expect(isMenuEntry(line)).toBe(false));
