import { expect, it } from 'vitest';
import { ownAddresses } from '../../../src/build/former-site/own-addresses.ts';
import { addressKey } from '../../../src/former-address.ts';
import { formats } from '../../../src/render/formats.ts';
import { stylePath } from '../../../src/render/pages/style.ts';
import { article } from '../../fixtures/article.ts';
import { appOf } from '../../http/served.ts';

const app = appOf([article({ topics: ['Mosul'] })]);
const isOwn = ownAddresses(['/', '/topics/mosul/', '/2017/'], ['story', 'old-story']);
const own = (path: string) => isOwn(addressKey(path));

it('are all that the app has a route for', () => {
  const routes = app.routes
    .map(({ path }) => path)
    .filter((path) => !/[:*]/.test(path) && path !== stylePath);
  expect(routes).toContain('/sitemap.xml');
  expect(routes.filter((path) => !own(path))).toEqual([]);
});

it('are where channels, their feeds and articles are, and where readers guess feeds', async () => {
  const files = formats.flatMap(({ file, guesses }) => [file, ...guesses]);
  const feeds = ['/', '/topics/mosul/'].flatMap((channel) => files.map((file) => channel + file));
  for (const path of [...feeds, '/topics/mosul/', '/2017/', '/articles/story', '/articles/story.json']) {
    expect((await app.request(path)).status, path).toBeLessThan(400);
    expect([path, own(path)]).toEqual([path, true]);
  }
});

it('are not where nothing is', async () => {
  for (const path of [
    '/topics/raqqa/',
    '/about/feed',
    '/articles/other',
    '/articles/story/more',
    '/2016/siege/',
  ]) {
    expect((await app.request(path)).status, path).toBe(404);
    expect([path, own(path)]).toEqual([path, false]);
  }
});
