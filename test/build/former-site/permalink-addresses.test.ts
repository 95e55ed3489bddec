import { expect, it } from 'vitest';
import { permalinkAddresses } from '../../../src/build/former-site/permalink-addresses.ts';
import { readPermalinkPattern } from '../../../src/permalink-pattern.ts';

const facts = {
  path: 'content/posts/2016-10-17-siege.md',
  titleText: 'Siege of Mosul 1.0!',
  day: '2016-10-18',
  topics: ['Iraq News'],
  language: 'en',
};
const addresses = (pattern: string, more = {}) =>
  permalinkAddresses([readPermalinkPattern(pattern) ?? []], { ...facts, ...more });

it.each([
  [
    '/:year/:month/:day/:title.html',
    ['2016/10/17/siege', '2016/10/18/siege', '2016/10/18/siege-of-mosul-10', '2016/10/18/siege-of-mosul-1.0'],
  ],
  ['/blog/:year/:i_month/:i_day/:title/', ['blog/2016/10/17/siege']],
  ['/:categories/:short_year:output_ext/:slug', ['posts/16/siege', 'iraq-news/16/siege']],
  ['/%year%/%monthnum%/%postname%/', ['2016/10/siege']],
  ['/%category%/%postname%/', ['posts/siege', 'iraq-news/siege']],
  ['/:monthname/:short_month/:yearday/:contentbasename/', ['october/oct/291/siege']],
  ['/:sections', ['posts/siege']],
  ['/:lang/:filename/', ['en/siege', 'en/2016-10-17-siege']],
])('by %s an article stood at %j and more', (pattern, expected) => {
  expect(addresses(pattern)).toEqual(expect.arrayContaining(expected));
});

it('goes by the slug that the article asks for, and by the folder of an index', () => {
  expect(addresses('/p/:slug/', { slug: 'mosul' })).toContain('p/mosul');
  expect(addresses('/p/:title/', { path: 'posts/the-siege/index.md' })).toContain('p/the-siege');
  expect(addresses('/:title/', { path: 'source/_posts/war/siege.md' })).toContain('war/siege');
});

it('an address has a few spellings and no more', () => {
  expect(addresses('/:year/:month/:day/:title/').length).toBeLessThan(13);
});
