import type { Hono } from 'hono';
import { beforeEach, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { article } from '../fixtures/article.ts';
import { site } from '../fixtures/settings.ts';
import { type Copy, emptyCopy, updateCopy } from './documented-copy.ts';
import { appOf } from './served.ts';

const origin = 'https://news.example.org';

let copy: Copy;
const update = (app: Hono) => updateCopy(copy, (url, init) => app.request(url, init));
const titles = () =>
  Object.values(copy.items)
    .map(({ title }) => title)
    .sort();

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
const many = Array.from({ length: 4_002 }, (_, i) =>
  story(`story-${i}`, new Date(Date.UTC(2016, 0, 1) - i * 3_600_000).toISOString().replace('.000', '')),
);
/** The copy of one who has these already. */
const copyOf = (articles: readonly Article[]): Copy => ({
  lists: {},
  items: Object.fromEntries(articles.map(({ id, version }) => [id, { id, _seedwire: { version } } as never])),
});

beforeEach(async () => {
  copy = emptyCopy();
  await update(three);
});

it('/articles.json lists every article with its version, newest first', async () => {
  const response = await three.request('/articles.json');
  expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
  expect(await response.text()).toBe(`{
  "articles": [
    {
      "id": "urn:x:fresh",
      "url": "https://news.example.org/articles/fresh",
      "version": "${fresh.version}"
    },
    {
      "id": "urn:x:middle",
      "url": "https://news.example.org/articles/middle",
      "version": "${middle.version}"
    },
    {
      "id": "urn:x:old",
      "url": "https://news.example.org/articles/old",
      "version": "${old.version}"
    }
  ]
}
`);
});

it('the program for a copy in docs/programs.md fetches every article, and then asks once whether anything changed', async () => {
  expect(titles()).toEqual(['fresh', 'middle', 'old']);
  expect(await update(three)).toEqual(['304 /articles.json']);
  expect(titles()).toEqual(['fresh', 'middle', 'old']);
});

it('fetches an old article that was edited, though the newest are the same and its date is', async () => {
  const edited = article({ ...old, titleText: 'old, corrected' });
  expect(await update(appOf(newestFirst(edited, middle, fresh)))).toEqual([
    '200 /articles.json',
    '200 /articles/old.json',
  ]);
  expect(titles()).toEqual(['fresh', 'middle', 'old, corrected']);
});

it('fetches an article that came in with an older date', async () => {
  const late = story('late', '2015-06-01T00:00:00Z');
  expect(await update(appOf(newestFirst(old, late, middle, fresh)))).toEqual([
    '200 /articles.json',
    '200 /articles/late.json',
  ]);
  expect(titles()).toEqual(['fresh', 'late', 'middle', 'old']);
});

it('fetches an article that appears at its time, without a deploy', async () => {
  let now = '2016-12-31T23:59:59Z';
  const running = appOf(newestFirst(old, middle, fresh), site, () => Date.parse(now));
  copy = emptyCopy();
  await update(running);
  expect(titles()).toEqual(['middle', 'old']);
  now = '2017-01-01T00:00:00Z';
  expect(await update(running)).toEqual(['200 /articles.json', '200 /articles/fresh.json']);
  expect(titles()).toEqual(['fresh', 'middle', 'old']);
});

it('forgets an article that was removed, whose address answers 410', async () => {
  const gone = { middle: { titleText: 'middle', published: middle.published } };
  const without = appOf(newestFirst(old, fresh), site, undefined, { moved: {}, gone });
  expect(await update(without)).toEqual(['200 /articles.json']);
  expect(titles()).toEqual(['fresh', 'old']);
  expect((await without.request('/articles/middle.json')).status).toBe(410);
});

it('has an article once whose address is another one now', async () => {
  const veryOld = article({ ...old, slug: 'very-old' });
  const moved = appOf(newestFirst(veryOld, middle, fresh), site, undefined, {
    moved: { old: 'very-old' },
    gone: {},
  });
  expect(await update(moved)).toEqual(['200 /articles.json', '200 /articles/very-old.json']);
  expect(titles()).toEqual(['fresh', 'middle', 'old']);
  expect(copy.items['urn:x:old']?.url).toBe(`${origin}/articles/very-old`);
  expect((await moved.request('/articles/old.json')).status).toBe(301);
});

it('keeps what it has where the list or an article cannot be read, and asks for it again', async () => {
  const failing = () => new Response(null, { status: 503 });
  await expect(updateCopy(copy, failing)).rejects.toThrow('503 at https://news.example.org/articles.json');
  const edited = appOf(newestFirst(article({ ...old, titleText: 'old, corrected' }), middle, fresh));
  await updateCopy(copy, (url, init) => (url.includes('/old') ? failing() : edited.request(url, init)));
  expect(titles()).toEqual(['fresh', 'middle', 'old']);
  expect(await update(edited)).toEqual(['304 /articles.json', '200 /articles/old.json']);
  expect(titles()).toEqual(['fresh', 'middle', 'old, corrected']);
});

it('fetches an article again that came out of a cache as it was before', async () => {
  const edited = appOf(newestFirst(article({ ...old, titleText: 'old, corrected' }), middle, fresh));
  await updateCopy(copy, (url, init) => (url.includes('/old') ? three : edited).request(url, init));
  expect(await update(edited)).toEqual(['304 /articles.json', '200 /articles/old.json']);
  expect(titles()).toEqual(['fresh', 'middle', 'old, corrected']);
});

it('reads a long list in parts, of which a new article changes the first alone', async () => {
  copy = copyOf(many.slice(1));
  const behind = [many[1], many[2_001]].map((last) => `?cursor=${last?.published}~${last?.slug}`);
  const parts = ['', ...behind].map((query) => `/articles.json${query}`);
  expect(await update(appOf(many.slice(1)))).toEqual(parts.map((part) => `200 ${part}`));
  expect(await update(appOf(many))).toEqual([
    ...['200 /articles.json', ...parts.slice(1).map((part) => `304 ${part}`)],
    '200 /articles/story-0.json',
  ]);
  expect(Object.keys(copy.items)).toHaveLength(4_002);
});

it('is right again after a deploy that came while it read the parts', async () => {
  copy = copyOf(many.slice(2));
  const [before, after] = [appOf(many.slice(2)), appOf(many.toSpliced(1_500, 1))];
  await updateCopy(copy, (url, init) => (url.endsWith('/articles.json') ? before : after).request(url, init));
  await update(after);
  expect(new Set(Object.keys(copy.items))).toEqual(new Set(many.toSpliced(1_500, 1).map(({ id }) => id)));
});

it('has nothing where nothing is published, or nothing is left behind a cursor', async () => {
  const cursor = 'cursor=2000-01-01T00:00:00Z~a';
  for (const answer of [appOf([]).request('/articles.json'), three.request(`/articles.json?${cursor}`)])
    expect(await (await answer).json()).toEqual({ articles: [] });
});

it.each([
  ['cursor=x', 'The parameter "cursor" has a value that is not allowed. Allowed: what next_url has there.'],
  ...['since', 'limit', 'page', 'topic', 'lang'].map((parameter) => [
    `utm_source=x&${parameter}=2`,
    `There is no parameter "${parameter}" here. Instead, follow next_url to the end, and compare the versions with those that you have.`,
  ]),
])('/articles.json?%s is refused', async (query, detail) => {
  const response = await three.request(`/articles.json?${query}`);
  expect([response.status, response.headers.get('Content-Type')]).toEqual([400, 'application/problem+json']);
  expect(await response.json()).toEqual({ type: 'about:blank', title: 'Bad Request', status: 400, detail });
});
