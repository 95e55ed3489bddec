import { expect, it } from 'vitest';
import { isMenuLabel, lastCrumb, withoutSection } from '../../../../src/parse/text/lines/menu-label.ts';

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

it.each([
  'ContributorsPublishersAdvertisers',
  '|News ClusterEnglish',
  'Toggle navigation',
  '501.5',
  'Middle East',
  '首页',
])('is of a menu too: %s', (line) => expect(isMenuLabel(line)).toBe(true));

it.each(['CareerOneStop’s Newest Resources', 'GitHub and YouTube disagree', '28.06.2017 10:15'])(
  'is of none either: %s',
  (line) => expect(isMenuLabel(line)).toBe(false),
);

it.each([
  ['Home » News » Dog bites man', 'Dog bites man'],
  ['You are here: Home / Dog bites man', 'Dog bites man'],
  ['Home » News', undefined],
  ['Dog » Man', undefined],
])('a breadcrumb ends in a headline or not: %s', (line, headline) => {
  expect(lastCrumb(line)).toBe(headline);
});
