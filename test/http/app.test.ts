import { afterEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { formats } from '../../src/render/formats.ts';
import { article } from '../fixtures/article.ts';
import { site } from '../fixtures/settings.ts';
import { appOf, release } from './served.ts';

const app = appOf([article()]);
const everyPath = [...formats.map(({ file }) => `/${file}`), '/', '/style.css', '/articles/story'];

afterEach(() => vi.restoreAllMocks());

describe.each(everyPath)('%s', (path) => {
  it('says how long it is fresh, and by what it is known', async () => {
    const { headers } = await app.request(path);
    expect(headers.get('Cache-Control')).toBe('public, max-age=300');
    expect(headers.get('ETag')).toMatch(/^"[0-9a-f]{32}"$/);
    expect(headers.get('Last-Modified')).toBe('Fri, 20 Nov 2026 09:00:00 GMT');
    expect(headers.get('Vary')).toBe('Accept-Encoding');
  });

  it('is the same to every client, whatever it accepts', async () => {
    const plain = await (await app.request(path)).text();
    for (const Accept of ['text/html', 'application/rss+xml', 'application/atom+xml', 'nonsense']) {
      expect(await (await app.request(path, { headers: { Accept } })).text()).toBe(plain);
    }
    expect(await (await app.request(`${path}?utm_source=x&page`)).text()).toBe(plain);
  });

  it('answers 200 to what readers send on their first request', async () => {
    const { headers } = await app.request(path);
    const yearAgo = new Date(Date.parse(release) - 365 * 86_400_000).toUTCString();
    for (const since of ['Sat, 01 Jan 2000 00:00:00 GMT', yearAgo]) {
      expect((await app.request(path, { headers: { 'If-Modified-Since': since } })).status).toBe(200);
    }
    const since = headers.get('Last-Modified') ?? '';
    expect((await app.request(path, { headers: { 'If-Modified-Since': since } })).status).toBe(304);
  });

  it('has an ETag of its bytes: the same for the same text, another for another', async () => {
    const etag = async (other: typeof app) => (await other.request(path)).headers.get('ETag');
    const first = await etag(app);
    expect(await etag(appOf([article()]))).toBe(first);
    const corrected = appOf([article({ titleText: 'A corrected story' })]);
    expect((await etag(corrected)) === first).toBe(path === '/style.css');
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'answers %s with 405 and what is allowed',
    async (method) => {
      const response = await app.request(path, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('Allow')).toBe('GET, HEAD');
    },
  );
});

describe('guesses of readers', () => {
  const guesses = [
    ['/feed', '/atom.xml'],
    ['/feed/', '/atom.xml'],
    ['/atom', '/atom.xml'],
    ['/feed.xml', '/atom.xml'],
    ['/index.xml', '/atom.xml'],
    ['/atom.xml/', '/atom.xml'],
    ['/rss', '/rss.xml'],
    ['/rss/', '/rss.xml'],
    ['/index.rss', '/rss.xml'],
    ['/rss.xml/', '/rss.xml'],
    ['/feed/rss', '/rss.xml'],
    ['/json', '/feed.json'],
    ['/feed.json/', '/feed.json'],
    ['/articles/story/', '/articles/story'],
  ];
  it.each(guesses)('%s is %s', async (guess, path) => {
    const response = await app.request(guess);
    expect(response.status).toBe(301);
    expect(response.headers.get('Location')).toBe(`https://news.example.org${path}`);
  });

  it('no two formats claim the same guess', () => {
    const claims = formats.flatMap(({ file, guesses: claimed }) => [file, ...claimed]);
    expect(new Set(claims).size).toBe(claims.length);
  });

  it.each([
    '/blog/feed',
    '/rss.xml.gz',
    '/articles',
    '/articles/no-such-story',
    '/ATOM.XML',
    '/wp-login.php',
  ])('%s is a real 404, for people', async (path) => {
    const response = await app.request(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toMatch(/^text\/html/);
    expect(await response.text()).toContain('<h1>Not found</h1>');
  });
});

describe('every response', () => {
  it.each(['/', '/atom.xml', '/feed', '/nothing', '/articles/story'])('%s is guarded', async (path) => {
    const { headers } = await app.request(path);
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self' https: data:; media-src 'self' https:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('Set-Cookie')).toBeNull();
  });

  it('after a crash tells the visitor nothing, and the log everything', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = async () => {
      throw new Error('the disk at /secret is on fire');
    };
    const catalog = { publicationId: broken, newest: broken, find: broken };
    const response = await createApp({ site, catalog, release }).request('/atom.xml');
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('Something went wrong here. Please try again later.\n');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(log.mock.calls.flat().join('\n')).toMatch(
      /500 GET .*\/atom\.xml\nError: the disk at \/secret is on fire\n.*at /s,
    );
  });
});

describe('the home page', () => {
  const many = Array.from({ length: 7 }, (_, i) => article({ slug: `story-${i}`, titleText: `Story ${i}` }));
  const paged = appOf(many, { ...site, feedEntries: 3 });
  const titles = async (path: string) =>
    [...(await (await paged.request(path)).text()).matchAll(/p-name u-url" href="[^"]+">([^<]+)</g)].map(
      ([, t]) => t,
    );

  it('goes back to the oldest article, page by page', async () => {
    expect(await titles('/')).toEqual(['Story 0', 'Story 1', 'Story 2']);
    expect(await titles('/?page=2')).toEqual(['Story 3', 'Story 4', 'Story 5']);
    expect(await titles('/?page=3')).toEqual(['Story 6']);
    expect((await paged.request('/?page=4')).status).toBe(404);
    expect(await titles('/?page=-1')).toEqual(['Story 0', 'Story 1', 'Story 2']);
  });

  it('is not needed to find the feeds: the head of every page has them, the recommended one first', async () => {
    const head = await (await app.request('/articles/story')).text();
    expect([...head.matchAll(/<link rel="alternate" [^>]+>/g)].map(([link]) => link)).toEqual([
      '<link rel="alternate" type="application/atom+xml" title="The Example Wire (Atom)" href="https://news.example.org/atom.xml"/>',
      '<link rel="alternate" type="application/rss+xml" title="The Example Wire (RSS)" href="https://news.example.org/rss.xml"/>',
      '<link rel="alternate" type="application/feed+json" title="The Example Wire (JSON Feed)" href="https://news.example.org/feed.json"/>',
    ]);
  });
});
