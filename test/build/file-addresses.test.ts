import { expect, it } from 'vitest';
import { fileAddresses } from '../../src/build/file-addresses.ts';

it.each([
  ['_posts/2016-10-17-Siege.md', undefined, ['2016/10/17/siege']],
  ['_posts/2016-10-17-Siege of Mosul.md', 'siege', ['2016/10/17/siege-of-mosul', '2016/10/17/siege']],
  ['iraq/_posts/2016-10-17-v5.1.1.markdown', undefined, ['2016/10/17/v5.1.1']],
  ['content/posts/siege.md', undefined, ['posts/siege']],
  ['blog/src/content/posts/siege/index.mdx', 'mosul', ['posts/siege', 'posts/mosul']],
  ['2016/siege.html', undefined, ['2016/siege']],
  ['blog/2016-10-17-siege.md', undefined, ['2016/10/17/siege', 'blog/2016-10-17-siege', 'blog/siege']],
  ['Été à Mossoul.md', undefined, ['été-à-mossoul']],
  ['index.md', undefined, []],
  ['content/index.md', undefined, []],
  ['wire/000_ceb8a377113a84f7.txt', undefined, []],
  ['wire/2017-06-28-rain.txt', undefined, ['2017/06/28/rain']],
])('%s with the slug %s stood at %j', (path, slug, keys) => {
  expect(new Set(fileAddresses(path, slug))).toEqual(new Set(keys));
});
