import { expect, it } from 'vitest';
import { parseSeed } from '../../src/parse/index.ts';

const menu = [
  'News',
  'Sport',
  'Weather',
  'Politics',
  'Business',
  'Culture',
  'Travel',
  'Video',
  'Sign in',
  'Search',
];
const body = [
  'The city council voted on Tuesday to build a new bridge over the river, after a debate that lasted until midnight.',
  'The bridge will cost nine million and will be opened in three years, the mayor said. Opponents said that it was too dear.',
  'A first bridge fell in 1921. Its stones still lie in the river, and children swim between them in summer.',
  'The council will meet again in March. Until then, the plans can be seen in the town hall on every working day.',
];
const footer = [
  'About us',
  'Contact',
  'Privacy',
  'Terms',
  'Jobs',
  'Help',
  'Newsletters',
  'Apps',
  'Archive',
  'Sitemap',
];
const teasers = [
  'Most read',
  'Dog bites man',
  'Man bites dog',
  'Five ways to cook rice',
  'Ten ways to cook rice',
  'Weather',
];

it('finds the article on a whole page, between its menus', () => {
  const lines = [
    ...menu,
    ...menu,
    'Council votes for new bridge over the river',
    'By Jane Doe',
    '3 May 2024 17:47',
    'Share',
    'Facebook',
    ...body.slice(0, 2),
    'ADVERTISEMENT',
    ...body.slice(2),
    ...teasers,
    ...footer,
    '© 2024 The Daily Example. All rights reserved.',
  ];
  const { found } = parseSeed(
    { path: 'page.txt', bytes: new TextEncoder().encode(` date 2024-05-03 ${lines.join('\n\n')}`) },
    { timeZone: 'UTC', language: 'en' },
  );
  expect(found).toMatchObject({
    titleText: 'Council votes for new bridge over the river',
    published: '2024-05-03T12:00:00Z',
    paragraphs: body,
    sources: { title: 'page', published: 'header' },
  });
});
