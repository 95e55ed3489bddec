import { afterEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { formats } from '../../src/render/formats.ts';
import { stylePath } from '../../src/render/pages/style.ts';
import { article } from '../fixtures/article.ts';
import { site } from '../fixtures/settings.ts';
import { appOf, card, platform, release } from './served.ts';

const app = appOf([article()]);
const everyPath = [...formats.map(({ file }) => `/${file}`), '/', stylePath, '/articles/story'];

const page = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800';
const cachings: Record<string, string> = {
  feed: 'public, max-age=900, stale-while-revalidate=86400, stale-if-error=604800',
  '/': page,
  '/articles/story': page,
  [stylePath]: 'public, max-age=31536000, immutable',
};

afterEach(() => vi.restoreAllMocks());

describe.each(everyPath)('%s', (path) => {
  it('says how long it is fresh, and by what it is known', async () => {
    const { headers } = await app.request(path);
    expect(headers.get('Cache-Control')).toBe(cachings[path] ?? cachings.feed);
    expect(headers.get('ETag')).toMatch(/^"[0-9a-f]{32}"$/);
    expect(headers.get('Last-Modified')).toBe('Fri, 20 Nov 2026 09:00:00 GMT');
    expect(headers.get('Vary')).toBe(
      /xml$/.test(path) ? 'Accept-Encoding, Sec-Fetch-Dest' : 'Accept-Encoding',
    );
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
    expect((await etag(corrected)) === first).toBe(path === stylePath);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('answers %s with 405 and what is allowed', async (method) => {
    const response = await app.request(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Method Not Allowed',
      status: 405,
      detail: 'Only GET, HEAD and OPTIONS are answered here.',
    });
  });
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
    ['/ATOM.XML', '/atom.xml'],
    ['//atom.xml', '/atom.xml'],
    ['/RSS/', '/rss.xml'],
    ['/articles/STORY', '/articles/story'],
    ['/%61tom.xml', '/atom.xml'],
    ['/articles/st%6Fry', '/articles/story'],
    ['/feed/rss2/', '/rss.xml'],
    ['/rss2', '/rss.xml'],
    ['/wp-rss2.php', '/rss.xml'],
    ['/rss2.xml', '/rss.xml'],
    ['/index.rdf', '/rss.xml'],
    ['/feeds/all.atom.xml', '/atom.xml'],
    ['/feeds/all.rss.xml', '/rss.xml'],
    ['/feed_rss_created.xml', '/rss.xml'],
    ['/feed_json_created.json', '/feed.json'],
    ['/feed/feed.json', '/feed.json'],
    ['/feeds/posts/default', '/atom.xml'],
    ['/feeds/posts/default?alt=rss', '/rss.xml'],
    ['/?feed=rss2', '/rss.xml'],
    ['/?feed=atom', '/atom.xml'],
    ['/2017/?feed=rss2', '/2017/rss.xml'],
    ['/?format=rss', '/rss.xml'],
    ['/blog/feed', '/atom.xml'],
    ['/blog/feed.json', '/feed.json'],
    ['/posts/index.xml', '/atom.xml'],
    ['/news/rss.xml', '/rss.xml'],
    ['/en/feed/', '/atom.xml'],
    ['/pt-br/posts/index.xml', '/atom.xml'],
    ['/blog/', '/'],
    ['/articles/', '/'],
    ['/articles', '/'],
    ['/articles/index.xml', '/atom.xml'],
    ['/index.html', '/'],
    ['/INDEX.HTM', '/'],
    ['/2017/index.html', '/2017/'],
    ['/articles/story/index.html', '/articles/story'],
    ['/articles/story.html', '/articles/story'],
    ['/subscribe.htm', '/subscribe'],
    ['/blog/2017/06/', '/2017/06/'],
  ];
  it.each(guesses)('%s is %s', async (guess, path) => {
    const response = await app.request(guess);
    expect(response.status).toBe(301);
    expect(response.headers.get('Location')).toBe(`https://news.example.org${path}`);
  });

  it.each(['/?feed=comments-rss2', '/?feed=rss2&cat=3', '/?feed='])('%s is no feed of ours', async (path) => {
    expect((await app.request(path)).status).toBe(200);
  });

  it('no two formats claim the same guess', () => {
    const claims = formats.flatMap(({ file, guesses: claimed, guessedQueries }) => [
      ...[file, ...claimed],
      ...guessedQueries,
    ]);
    expect(new Set(claims).size).toBe(claims.length);
  });

  it.each([
    '/about/feed',
    '/comments/feed',
    '/blog/comments/feed/',
    '/2017/06/28/story/feed/',
    '/blog/nothing/',
    '/none/?feed=rss2',
    '/rss.xml.gz',
    '/articles/index.txt',
    '/index.html.gz',
    '/none/index.html',
    '/articles/no-such-story',
    '/nothing//here/',
    '/wp-login.php',
  ])('%s is a real 404, for people', async (path) => {
    const response = await app.request(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toMatch(/^text\/html/);
    expect(await response.text()).toContain('<h1 dir="auto">Not found</h1>');
  });
});

describe('an article that was removed', () => {
  const gone = { removed: { titleText: 'Removed', published: '2017-06-28T12:00:00Z' } };
  const without = appOf([article()], site, Date.now, { moved: {}, gone });
  const headline = '<h1 dir="auto">Removed</h1>';
  const detail = '"title": "Gone",\n  "status": 410,\n  "detail": "\\"Removed\\" of 2017-06-28 was removed."';

  it.each([
    ['/articles/removed', {}, headline],
    ['/articles/removed/', {}, headline],
    ['/Articles/REMOVED', {}, headline],
    ['/Articles/REMOVED', { Accept: 'application/json' }, detail],
    ['/articles/removed.json', {}, detail],
    ['/articles//removed.json', {}, detail],
  ])('is gone at %s too, and says so (%o)', async (path, headers, said) => {
    const response = await without.request(path, { headers });
    expect(response.status).toBe(410);
    expect(await response.text()).toContain(said);
    const head = await without.request(path, { headers, method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([410, '']);
  });
});

describe('every response', () => {
  const broken = async () => {
    throw new Error('the disk at /secret is on fire');
  };
  const catalog = {
    ...{ channel: broken, channels: broken, newest: broken, listed: broken, sizes: broken, search: broken },
    ...{ find: broken, formerly: broken, around: broken, beside: broken, picture: broken, renamed: broken },
    recording: broken,
    kinds: new Set<string>(),
  };
  const crashing = createApp({ site, catalog, card, release, clock: Date.now, ...platform() });

  it.each<[number, string, RequestInit?]>([
    [200, '/'],
    [200, '/atom.xml'],
    [200, '/articles/story'],
    [200, '/favicon.ico'],
    [200, '/robots.txt'],
    [200, '/atom.xml', { headers: { 'Sec-Fetch-Dest': 'document' } }],
    [301, '/feed'],
    [404, '/nothing'],
    [404, '/nothing', { headers: { Accept: 'application/json' } }],
    [405, '/atom.xml', { method: 'POST' }],
    [414, `/${'a'.repeat(3000)}`],
    [500, '/crash'],
  ])('%d to %s is guarded, and open to programs', async (status, path, init) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const response = await (status === 500 ? crashing.request('/atom.xml') : app.request(path, init));
    expect(response.status).toBe(status);
    const { headers } = response;
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self' https: data:; media-src 'self' https:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('Permissions-Policy')).toBe(
      'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    );
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000');
    expect(headers.get('Set-Cookie')).toBeNull();
  });

  it.each(['/', '/atom.xml', '/feed', '/nothing'])('%s asks for https where it is https', async (path) => {
    const anywhere = appOf([article()], { ...site, url: undefined });
    const said = async (origin: string) =>
      (await anywhere.request(origin + path)).headers.get('Strict-Transport-Security');
    expect(await said('https://example.org')).toBe('max-age=31536000');
    expect(await said('http://example.org')).toBeNull();
  });

  it('a page cannot be reached by the page that opened it', async () => {
    const of = async (path: string) => (await app.request(path)).headers.get('Cross-Origin-Opener-Policy');
    expect(await of('/')).toBe('same-origin');
    expect(await of('/nothing')).toBe('same-origin');
    expect(await of('/atom.xml')).toBeNull();
  });

  it('a picture may be shown by pages that let in only what says so', async () => {
    const of = async (path: string) => (await app.request(path)).headers.get('Cross-Origin-Resource-Policy');
    expect(await of('/favicon.ico')).toBe('cross-origin');
    expect(await of('/card.png')).toBe('cross-origin');
    expect(await of('/atom.xml')).toBeNull();
  });

  it('after a crash tells the visitor nothing, and the log everything', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const response = await crashing.request('/atom.xml');
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('<h1 dir="auto">Something went wrong</h1>');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await (await crashing.request('/feed.json')).json()).toEqual({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
      detail: 'The fault is ours, and it is in our log. Please try again later.',
    });
    expect(log.mock.calls.flat().join('\n')).toMatch(
      /500 GET .*\/atom\.xml\nError: the disk at \/secret is on fire\n.*at /s,
    );
  });
});

describe('the home page', () => {
  const many = Array.from({ length: 7 }, (_, i) => article({ slug: `story-${i}`, titleText: `Story ${i}` }));
  const paged = appOf(many, { ...site, feedEntries: 3 });
  const titles = async (path: string) =>
    [...(await (await paged.request(path)).text()).matchAll(/p-name u-url"[^>]*>([^<]+)</g)].map(
      ([, t]) => t,
    );

  it('goes back to the oldest article, page by page', async () => {
    expect(await titles('/')).toEqual(['Story 0', 'Story 1', 'Story 2']);
    expect(await titles('/?page=2')).toEqual(['Story 3', 'Story 4', 'Story 5']);
    expect(await titles('/?page=3')).toEqual(['Story 6']);
    expect((await paged.request('/?page=4')).status).toBe(404);
    expect(await titles('/?page=-1')).toEqual(['Story 0', 'Story 1', 'Story 2']);
  });

  it.each([
    ['/', ['next /?page=2']],
    ['/?page=2', ['prev /', 'next /?page=3']],
    ['/?page=3', ['prev /?page=2']],
  ])('leads from %s to the pages beside it, where there are some', async (path, links) => {
    const html = await (await paged.request(path)).text();
    const beside = html.matchAll(/<a rel="(prev|next)" href="([^"]*)"/g);
    expect(Array.from(beside, ([, rel, href]) => `${rel} ${href}`)).toEqual(links);
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

describe('a program in a page of another site', () => {
  it('may read every answer and its validators', async () => {
    for (const path of everyPath) {
      const { headers } = await app.request(path, { headers: { Origin: 'https://reader.example' } });
      expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(headers.get('Access-Control-Expose-Headers')).toBe('ETag, Last-Modified, Link, Content-Length');
    }
  });

  it('may ask with conditions, and whatever its library adds: its preflight is answered', async () => {
    const response = await app.request('/feed.json', {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://reader.example',
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers':
          'a-im,content-type,if-none-match,pragma,traceparent,x-requested-with',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
    expect(response.headers.get('Access-Control-Allow-Methods')).toBe('GET, HEAD');
    expect(response.headers.get('Access-Control-Allow-Headers')).toBe('*');
    // Without it a browser asks before every poll.
    expect(response.headers.get('Access-Control-Max-Age')).toBe('86400');
  });

  it('is told what is wrong in JSON, where it asks for JSON', async () => {
    const response = await app.request('/nothing', { headers: { Accept: 'application/json' } });
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: 'There is nothing at this address.',
    });
  });

  it('is told in a page, where it would have that as well', async () => {
    const headers = { Accept: 'text/html, application/json;q=0.9' };
    expect((await app.request('/nothing', { headers })).headers.get('Content-Type')).toMatch(/^text\/html/);
  });

  it.each(['/topics/nothing/feed.json', '/articles/nothing.json', '/nothing.json?x=1'])(
    'is told in JSON at %s, whatever it asks for',
    async (path) => {
      const response = await app.request(path, { headers: { Accept: '*/*' } });
      expect(response.status).toBe(404);
      expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    },
  );
});

describe('a feed and a person', () => {
  const browser = { 'Sec-Fetch-Dest': 'document', Accept: 'text/html' };

  it.each(formats.filter(({ hasPage }) => hasPage))(
    '$file tells a browser that goes there what it is',
    async ({ file }) => {
      const response = await app.request(`/${file}`, { headers: browser });
      expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
      const html = await response.text();
      expect(html).toContain(`<code class="address">https://news.example.org/${file}</code>`);
      expect(html).toContain(
        '<a href="https://news.example.org/articles/story" lang="en" dir="ltr">A story</a>',
      );
      const raw = await app.request(`/${file}?raw`, { headers: browser });
      expect(raw.headers.get('Content-Type')).toMatch(/xml/);
    },
  );

  it('feed.json is JSON for everyone', async () => {
    const response = await app.request('/feed.json', { headers: browser });
    expect(response.headers.get('Content-Type')).toBe('application/feed+json; charset=utf-8');
  });
});

it('names the feed and the page in Link headers', async () => {
  expect((await app.request('/atom.xml')).headers.get('Link')).toBe(
    '<https://news.example.org/atom.xml>; rel="self"; type="application/atom+xml", <https://news.example.org/>; rel="alternate"; type="text/html"',
  );
  expect((await app.request('/articles/story')).headers.get('Link')).toBe(
    '<https://news.example.org/articles/story>; rel="canonical", <https://news.example.org/atom.xml>; rel="alternate"; type="application/atom+xml", <https://news.example.org/rss.xml>; rel="alternate"; type="application/rss+xml", <https://news.example.org/feed.json>; rel="alternate"; type="application/feed+json"',
  );
});

it('leads search engines to where an article was published first, in the header as in the page', async () => {
  const canonicalUrl = 'https://example.net/story';
  const response = await appOf([article({ canonicalUrl })]).request('/articles/story');
  expect(response.headers.get('Link')).toMatch(/^<https:\/\/example\.net\/story>; rel="canonical", <https/);
  expect(await response.text()).toContain(`<link rel="canonical" href="${canonicalUrl}"/>`);
});

it('an address longer than any of ours is 414', async () => {
  expect((await app.request(`/articles/${'a'.repeat(3000)}`)).status).toBe(414);
});

describe('an article that is still to come', () => {
  const soon = '2026-11-20T10:10:00Z';
  const scheduled = [
    article({
      slug: 'to-come',
      titleText: 'To come',
      published: soon,
      updated: soon,
      id: 'urn:uuid:00000000-0000-4000-8000-000000000009',
    }),
    article(),
  ];
  const at = (time: string) => appOf(scheduled, site, () => Date.parse(time));

  it('is nowhere before its time, and no cache outlives it', async () => {
    for (const path of ['/', '/atom.xml', '/rss.xml', '/feed.json']) {
      const response = await at('2026-11-20T10:00:00Z').request(path);
      expect(await response.text()).not.toContain('To come');
      expect(response.headers.get('Cache-Control')).toBe(
        path === '/' ? 'public, max-age=300' : 'public, max-age=600',
      );
    }
    expect((await at('2026-11-20T10:00:00Z').request('/articles/to-come')).status).toBe(404);
  });

  it('is everywhere at its time, without a deploy, and the bytes are newer than the release', async () => {
    for (const path of ['/', '/atom.xml', '/rss.xml', '/feed.json', '/articles/to-come']) {
      const response = await at(soon).request(path);
      expect(await response.text()).toContain('To come');
      expect(response.headers.get('Last-Modified')).toBe('Fri, 20 Nov 2026 10:10:00 GMT');
    }
  });

  it('appears in a Worker that has kept what was before', async () => {
    let now = Date.parse('2026-11-20T10:09:59Z');
    const running = appOf(scheduled, site, () => now);
    expect(await (await running.request('/feed.json')).text()).not.toContain('To come');
    now += 1000;
    expect(await (await running.request('/feed.json')).text()).toContain('To come');
  });
});

describe('icons', () => {
  it.each([
    ['/favicon.ico', 64],
    ['/icon-512.png', 512],
  ])('%s is a PNG of %d pixels', async (path, size) => {
    const response = await app.request(path, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(response.headers.get('Content-Type')).toBe('image/png');
    expect(response.headers.get('Content-Encoding')).toBeNull();
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
  });
});
