import { expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { bundledCatalog } from '../../src/store/bundled.ts';
import { article } from '../fixtures/article.ts';
import { packBundle } from '../fixtures/bundle.ts';
import { site } from '../fixtures/settings.ts';
import { card, platform, release } from './served.ts';

const catalog = bundledCatalog(packBundle([article()]));
const cursor = '2026-01-01T00:00:00Z~made-up';

it.each([
  ...['/', '/atom.xml', '/feed.json?limit=2', '/articles.json', '/articles/story', '/feeds.json'].map(
    (path) => [path, 1] as const,
  ),
  // There are as many of these as anyone likes to make up: they are not to put out what everyone asks for.
  ...[`/feed.json?cursor=${cursor}`, `/articles.json?cursor=${cursor}`].map((path) => [path, 2] as const),
  ...['/search?q=happened', '/search/atom.xml?q=happened'].map((path) => [path, 2] as const),
])('%s is made %i times for two who ask', async (path, times) => {
  let made = 0;
  const counting = {
    ...catalog,
    around(now: string) {
      made++;
      return catalog.around(now);
    },
  };
  const clock = () => Date.parse('2026-11-20T10:00:00Z');
  const app = createApp({ site, catalog: counting, card, release, clock, ...platform() });
  for (const _ of [1, 2]) expect((await app.request(path)).status).toBe(200);
  expect(made).toBe(times);
});
