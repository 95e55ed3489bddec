import type { Hono } from 'hono';
import { expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { article } from '../fixtures/article.ts';
import { site } from '../fixtures/settings.ts';
import { appOf } from './served.ts';

/** Articles newest first, twenty to a day: many have the same time. */
const articles = Array.from({ length: 10_000 }, (_, i) => {
  const published = `${new Date(Date.UTC(2020, 0, 1) - Math.floor(i / 20) * 86_400_000).toISOString().slice(0, 19)}Z`;
  return article({ slug: `story-${String(i).padStart(5, '0')}`, published, updated: published });
});
const slugs = (those: readonly Article[]) => those.map(({ slug }) => slug);

interface Part {
  feed_url: string;
  next_url?: string;
  items: { url: string }[];
}
const partAt = async (app: Hono, url: string): Promise<Part> => (await app.request(url)).json();
const slugsIn = ({ items }: Part) => items.map(({ url }) => url.split('/').at(-1));

/** Follows a feed to its end; `appFor` gives the app that answers the request with a number. */
async function readAll(start: string, appFor: (request: number) => Hono) {
  const seen: (string | undefined)[] = [];
  let requests = 0;
  for (let url: string | undefined = start; url !== undefined; ) {
    const part: Part = await partAt(appFor(requests++), url);
    seen.push(...slugsIn(part));
    url = part.next_url;
  }
  return seen;
}

it('a program that follows next_url sees every article once, newest first', async () => {
  const app = appOf(articles);
  expect(await readAll('/feed.json?limit=300', () => app)).toEqual(slugs(articles));
});

it('goes on from what a reader subscribes to, as many at a time as the site sets', async () => {
  const app = appOf(articles.slice(0, 120));
  const first = await app.request('/feed.json');
  const next = 'https://news.example.org/feed.json?cursor=2019-12-30T00:00:00Z~story-00049';
  expect(first.headers.get('Link')).toContain(`<${next}>; rel="next"`);
  expect(((await first.json()) as Part).next_url).toBe(next);
  const part = await partAt(app, next);
  expect(slugsIn(part)).toEqual(slugs(articles.slice(50, 100)));
  // What to subscribe to stays the feed, whatever part of it is read.
  expect(part.feed_url).toBe('https://news.example.org/feed.json');
  expect(await readAll('/feed.json', () => app)).toEqual(slugs(articles.slice(0, 120)));
});

it('misses and repeats nothing while articles come and go', async () => {
  const [before, after] = [
    appOf(articles.slice(10, 60)),
    appOf([...articles.slice(0, 19), ...articles.slice(20, 60)]),
  ];
  const seen = await readAll('/feed.json?limit=10', (request) => (request === 0 ? before : after));
  expect(seen).toEqual(slugs(articles.slice(10, 60)));
});

it('is the same wherever it is asked for, and is known by its ETag', async () => {
  const app = appOf(articles.slice(0, 30));
  const first = await app.request('/feed.json?utm_source=x&limit=5');
  const second = await app.request('https://news.example.org/feed.json?limit=5');
  expect(second.headers.get('ETag')).toBe(first.headers.get('ETag'));
  const headers = { 'If-None-Match': first.headers.get('ETag') ?? '' };
  expect((await app.request('/feed.json?limit=5', { headers })).status).toBe(304);
});

it.each([
  ['limit', '0', 'a whole number from 1 to 300'],
  ['limit', '301', 'a whole number from 1 to 300'],
  ['limit', '1e2', 'a whole number from 1 to 300'],
  ['limit', '', 'a whole number from 1 to 300'],
  ['cursor', '<script>', 'what next_url has there'],
  ['cursor', '2019-12-30T00:00:00Z', 'what next_url has there'],
])('names the parameter %s where its value is "%s"', async (parameter, value, allowed) => {
  const app = appOf(articles.slice(0, 3));
  const response = await app.request(`/feed.json?${parameter}=${encodeURIComponent(value)}`);
  expect(response.status).toBe(400);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(await response.json()).toEqual({
    type: 'about:blank',
    title: 'Bad Request',
    status: 400,
    detail: `The parameter "${parameter}" has a value that is not allowed. Allowed: ${allowed}.`,
  });
});

it.each([
  ['/feed.json?topic=lake', 'topic', 'ask /search/feed.json?topic=…'],
  ['/feed.json?limit=2&q=lake', 'q', 'ask /search/feed.json?q=…'],
  ['/2020/feed.json?tag=lake', 'tag', 'ask /search/feed.json?topic=…'],
  ['/feed.json?search=lake', 'search', 'ask /search/feed.json?q=…'],
  ['/feed.json?before=2020', 'before', 'ask /search/feed.json?to=…'],
  ...['since', 'updated_since'].map((name) => [
    `/feed.json?${name}=2019-12-30`,
    name,
    'compare the versions in /articles.json with those that you have, or ask /search/feed.json?from=… for what is dated since then',
  ]),
  ...['/feed.json?lang=de', '/search/feed.json?q=river&lang=de'].map((path) => [
    path,
    'lang',
    'ask /languages/…/feed.json, which is there where articles are in several',
  ]),
  ['/feed.json?per_page=5', 'per_page', 'follow next_url, and say with limit how many there are in a part'],
  ['/feed.json?page=2', 'page', 'follow next_url, and say with limit how many there are in a part'],
  ['/feed.json?offset=50', 'offset', 'follow next_url, and say with limit how many there are in a part'],
  ['/search/feed.json?q=river&tag=lake', 'tag', 'ask /search/feed.json?topic=…'],
  ...['/search/feed.json?q=river&page=2', '/search/atom.xml?q=river&page=2'].map((path) => [
    path,
    'page',
    'follow next_url, and say with limit how many there are in a part',
  ]),
])('does not take %s for something else', async (path, parameter, instead) => {
  const response = await appOf(articles.slice(0, 3)).request(path);
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    type: 'about:blank',
    title: 'Bad Request',
    status: 400,
    detail: `There is no parameter "${parameter}" here. Instead, ${instead}.`,
  });
});

it('passes over what is of no feed', async () => {
  const app = appOf(articles.slice(0, 3));
  for (const path of ['/feed.json?utm_source=x&_=1', '/search/feed.json?q=happened&fbclid=x'])
    expect((await app.request(path)).status).toBe(200);
});

it('is for JSON Feed alone: readers of Atom and RSS get the feed that they subscribed to', async () => {
  const app = appOf(articles.slice(0, 80), { ...site, feedEntries: 5 });
  for (const path of ['/atom.xml', '/rss.xml']) {
    const whole = await (await app.request(path)).text();
    expect(await (await app.request(`${path}?limit=1&cursor=x&page=2&topic=lake`)).text()).toBe(whole);
  }
});

it('comes to an end where all that was behind has gone meanwhile', async () => {
  const [before, after] = [appOf(articles.slice(0, 15)), appOf(articles.slice(0, 10))];
  const seen = await readAll('/feed.json?limit=10', (request) => (request === 0 ? before : after));
  expect(seen).toEqual(slugs(articles.slice(0, 10)));
});

it('is nowhere in a channel that is not there', async () => {
  const app = appOf(articles.slice(0, 3));
  expect((await app.request('/feed.json?cursor=2000-01-01T00:00:00Z~story')).status).toBe(200);
  expect((await app.request('/topics/none/feed.json?cursor=2000-01-01T00:00:00Z~story')).status).toBe(404);
});
