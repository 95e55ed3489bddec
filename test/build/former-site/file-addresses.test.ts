import { expect, it } from 'vitest';
import { fileAddresses } from '../../../src/build/former-site/file-addresses.ts';

it.each([
  ['_posts/2016-10-17-Siege.md', {}, ['2016/10/17/siege', '2016/10/siege']],
  [
    '_posts/2016-10-17-Siege of Mosul.md',
    { slug: 'siege' },
    ['2016/10/17/siege-of-mosul', '2016/10/17/siege', '2016/10/siege-of-mosul', '2016/10/siege'],
  ],
  ['iraq/_posts/2016-10-17-v5.1.1.markdown', {}, ['2016/10/17/v5.1.1', '2016/10/v5.1.1']],
  ['content/posts/siege.md', {}, ['posts/siege']],
  ['blog/src/content/posts/siege/index.mdx', { slug: 'mosul' }, ['posts/siege', 'posts/mosul']],
  ['2016/siege.html', {}, ['2016/siege']],
  [
    'blog/2016-10-17-siege.md',
    {},
    ['2016/10/17/siege', '2016/10/siege', 'blog/2016-10-17-siege', 'blog/siege'],
  ],
  // As WordPress is exported.
  ['posts/siege/index.md', { day: '2016-10-17' }, ['2016/10/17/siege', '2016/10/siege', 'posts/siege']],
  ['wire/rain.txt', { day: '2017-06-28' }, []],
  ['Été à Mossoul.md', {}, ['été-à-mossoul']],
  ['index.md', {}, []],
  ['content/index.md', {}, []],
  ['wire/000_ceb8a377113a84f7.txt', {}, []],
  ['wire/2017-06-28-rain.txt', {}, ['2017/06/28/rain', '2017/06/rain']],
])('%s with %j stood at %j', (path, facts, keys) => {
  expect(new Set(fileAddresses(path, facts))).toEqual(new Set(keys));
});
