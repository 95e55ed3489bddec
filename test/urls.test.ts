import { expect, it } from 'vitest';
import { pagePath } from '../src/urls.ts';

it.each([
  ['/topics/mosul/', 1, '/topics/mosul/'],
  ['/topics/mosul/', 2, '/topics/mosul/?page=2'],
  ['/search?q=siege', 1, '/search?q=siege'],
  ['/search?q=siege', 3, '/search?q=siege&page=3'],
])('of %s page %d is %s', (list, number, path) => {
  expect(pagePath(list, number)).toBe(path);
});
