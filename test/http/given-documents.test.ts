import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { build } from '../../src/build/build.ts';
import { givenSettings } from '../fixtures/settings.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { appOfBundle } from './served.ts';

const root = temporaryFolder();
const slug = 'counterattacks-by-islamic-state-militants-on-the-western-edge-of-mosul-have';

beforeAll(async () => {
  await build({ ...givenSettings, root }, '2026-11-20T09:00:00Z');
});

it.each([
  ['/atom.xml', 'atom.xml', 'application/atom+xml; charset=utf-8'],
  ['/rss.xml', 'rss.xml', 'application/rss+xml; charset=utf-8'],
  ['/feed.json', 'feed.json', 'application/feed+json; charset=utf-8'],
  ['/', 'home.html', 'text/html; charset=utf-8'],
  [`/articles/${slug}`, 'article.html', 'text/html; charset=utf-8'],
])('%s of the given seed is, whole, expected/%s', async (path, file, contentType) => {
  const response = await appOfBundle(root).request(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe(contentType);
  await expect(await response.text()).toMatchFileSnapshot(join(import.meta.dirname, 'expected', file));
});
