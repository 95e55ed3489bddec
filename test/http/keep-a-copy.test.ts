import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { beforeEach, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { article } from '../fixtures/article.ts';
import { site } from '../fixtures/settings.ts';
import { appOf } from './served.ts';

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
}

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const [, program = ''] = /```js\n((?:(?!```)[\s\S])*?async function update[\s\S]*?)```/.exec(readme) ?? [];
const origin = 'https://news.example.org';

const copy = new Map<string, Item>();
/** Runs the README's program, and gives the paths of the articles that it fetched. */
async function update(app: Hono): Promise<string[]> {
  const fetched: string[] = [];
  const fetch = (url: string) => {
    if (url.includes('/articles/')) fetched.push(new URL(url).pathname);
    return app.request(url);
  };
  await new Function('fetch', `${program}; return update;`)(fetch)(copy, origin);
  return fetched;
}
const titles = () => [...copy.values()].map(({ title }) => title).sort();

const story = (name: string, published: string, facts: Partial<Article> = {}) =>
  article({ id: `urn:x:${name}`, slug: name, titleText: name, published, updated: published, ...facts });
const newestFirst = (...articles: Article[]) =>
  articles.toSorted((a, b) => (a.published < b.published ? 1 : -1));
const [old, middle, fresh] = [
  story('old', '2015-01-01T00:00:00Z'),
  story('middle', '2016-01-01T00:00:00Z'),
  story('fresh', '2017-01-01T00:00:00Z'),
] as const;
const three = appOf(newestFirst(old, middle, fresh));

beforeEach(async () => {
  copy.clear();
  await update(three);
});

it('the README’s program for a copy fetches every article, and none that is as it was', async () => {
  expect(titles()).toEqual(['fresh', 'middle', 'old']);
  expect(await update(three)).toEqual([]);
});

it('fetches an old article that was edited, though the newest are the same', async () => {
  const edited = { ...old, titleText: 'old, corrected', updated: '2026-11-20T08:00:00Z' };
  expect(await update(appOf(newestFirst(edited, middle, fresh)))).toEqual(['/articles/old.json']);
  expect(titles()).toEqual(['fresh', 'middle', 'old, corrected']);
});

it('fetches an article that came in with an older date', async () => {
  const late = story('late', '2015-06-01T00:00:00Z');
  expect(await update(appOf(newestFirst(old, late, middle, fresh)))).toEqual(['/articles/late.json']);
  expect(titles()).toEqual(['fresh', 'late', 'middle', 'old']);
});

it('forgets an article that was removed, whose address answers 410', async () => {
  const gone = { middle: { titleText: 'middle', published: middle.published } };
  const without = appOf(newestFirst(old, fresh), site, undefined, { moved: {}, gone });
  expect(await update(without)).toEqual([]);
  expect(titles()).toEqual(['fresh', 'old']);
  expect((await without.request('/articles/middle.json')).status).toBe(410);
});

it('has an article once whose address is another one now', async () => {
  const moved = appOf(newestFirst({ ...old, slug: 'very-old' }, middle, fresh), site, undefined, {
    moved: { old: 'very-old' },
    gone: {},
  });
  expect(await update(moved)).toEqual(['/articles/very-old.json']);
  expect(titles()).toEqual(['fresh', 'middle', 'old']);
  expect(copy.get('urn:x:old')?.url).toBe(`${origin}/articles/very-old`);
  expect((await moved.request('/articles/old.json')).status).toBe(301);
});

it('keeps what it has where the sitemap cannot be read', async () => {
  await expect(update(appOf([]))).rejects.toThrow();
  expect(titles()).toEqual(['fresh', 'middle', 'old']);
});

it('reads a sitemap of several parts', async () => {
  const many = Array.from({ length: 5_001 }, (_, i) =>
    story(`story-${i}`, new Date(Date.UTC(2016, 0, 1) - i * 3_600_000).toISOString().replace('.000', '')),
  );
  const app = appOf(many);
  expect(await (await app.request('/sitemap.xml')).text()).toContain('<sitemapindex');
  for (const { slug, id, updated } of many)
    copy.set(id, { id, url: `${origin}/articles/${slug}`, title: slug, date_modified: updated } as Item);
  copy.delete('urn:x:story-5000');
  expect(await update(app)).toEqual(['/articles/story-5000.json']);
  expect(copy.size).toBe(5_001);
});
