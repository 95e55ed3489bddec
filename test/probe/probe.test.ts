import { expect, it } from 'vitest';
import { probe } from '../../src/probe/probe.ts';
import type { Ask } from '../../src/probe/rule.ts';
import { article } from '../fixtures/article.ts';
import { appOf } from '../http/served.ts';

const now = Date.parse('2026-11-20T10:00:00Z');
const recording = `/recordings/talk-${'a'.repeat(16)}.mp3`;
/** An article in a channel of every kind, with a recording of its own behind one that is elsewhere. */
const told = article({
  enclosures: [
    { url: 'https://media.example.org/talk.mp3', mediaType: 'audio/mpeg' },
    { url: recording, mediaType: 'audio/mpeg', bytes: 9, fileText: 'talk.mp3' },
  ],
  topics: ['Mosul'],
  creditText: 'AP',
  placeText: 'MOSUL, Iraq',
  bylines: ['Jane Doe'],
});
const app = appOf([told], undefined, undefined, undefined, () => new Uint8Array(9));
const askApp: Ask = async (path, headers = {}, method = 'GET') => app.request(path, { headers, method });

/** The app behind a server that changes its answers. */
function spoiled(
  spoil: (headers: Headers, request: Readonly<Record<string, string>>) => number | undefined,
): Ask {
  return async (path, headers = {}, method = 'GET') => {
    const response = await askApp(path, headers, method);
    const changed = new Headers(response.headers);
    const status = spoil(changed, headers) ?? response.status;
    return new Response(status === 304 ? null : response.body, { status, headers: changed });
  };
}

const rulesBroken = async (ask: Ask) => [
  ...new Set((await probe(ask, now)).failures.map(({ rule }) => rule)),
];

it('finds nothing wrong with the app, its newest article and a channel of each kind', async () => {
  const asked = new Set<string>();
  const ask: Ask = (path, ...rest) => {
    asked.add(path);
    return askApp(path, ...rest);
  };
  expect((await probe(ask, now)).failures).toEqual([]);
  for (const path of [
    '',
    'topics/mosul/',
    'places/mosul-iraq/',
    'agencies/ap/',
    'authors/jane-doe/',
    '2017/',
  ])
    expect([...asked]).toEqual(expect.arrayContaining([`/${path}`, `/${path}atom.xml`, `/${path}feed.json`]));
  expect([...asked]).toEqual(expect.arrayContaining([`/articles/${told.slug}`, recording]));
});

it.each<[string, string]>([
  ['no JSON', '<html>'],
  ['null', 'null'],
  ['channels without addresses', '{ "channels": [{ "kind": "topic" }], "items": [{}] }'],
  ['no addresses', '{ "channels": [{ "kind": "topic", "home_page_url": "//" }], "items": [{ "url": "x" }] }'],
])('judges a server that answers everything with %s', async (_, text) => {
  const ask: Ask = async () => new Response(text, { headers: { 'Content-Type': 'application/json' } });
  expect((await probe(ask, now)).failures).not.toEqual([]);
});

it('judges a server that answers the first request alone', async () => {
  let count = 0;
  const ask: Ask = async (path) => {
    if (count++ > 0) throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
    return askApp(path);
  };
  const { failures } = await probe(ask, now);
  expect(new Set(failures.map(({ fault }) => fault))).toEqual(new Set(['ECONNRESET']));
});

it.each<[string, Ask, string[]]>([
  [
    'a Last-Modified of 2017, compared as later or equal',
    spoiled((headers, { 'If-Modified-Since': since, 'If-None-Match': tags }) => {
      headers.set('Last-Modified', 'Wed, 28 Jun 2017 12:00:00 GMT');
      return since && !tags && Date.parse(since) >= Date.UTC(2017, 5, 28, 12) ? 304 : undefined;
    }),
    ['answers 200 to the dates that readers make up on their first request'],
  ],
  [
    'a date that beats another ETag',
    spoiled((headers, { 'If-Modified-Since': since }) =>
      since !== undefined && since === headers.get('Last-Modified') ? 304 : undefined,
    ),
    ['lets If-None-Match beat If-Modified-Since'],
  ],
  ['no validators', spoiled((headers) => void headers.delete('ETag')), ['sends ETag and Last-Modified']],
  [
    'no-store',
    spoiled((headers) => void headers.set('Cache-Control', 'no-store')),
    ['may be kept, and for an hour at most'],
  ],
  [
    'a day',
    spoiled((headers) => void headers.set('Cache-Control', 'public, max-age=86400')),
    ['may be kept, and for an hour at most'],
  ],
  [
    'a cookie',
    spoiled((headers) => void headers.set('Set-Cookie', 'a=b')),
    ['sets no cookie, is open to every page, and is not sniffed'],
  ],
  [
    'text/plain',
    spoiled((headers) => void headers.set('Content-Type', 'text/plain')),
    ['has its media type, in UTF-8'],
  ],
  [
    'a busy server that gives a date',
    spoiled((headers) => {
      headers.set('Retry-After', 'Fri, 20 Nov 2026 11:00:00 GMT');
      return 503;
    }),
    ['says in whole seconds when to come back, where it is too busy'],
  ],
  [
    'recordings that come whole',
    async (path, headers, method) => askApp(path, { ...headers, Range: '' }, method),
    ['gives the part of its recordings that is asked for'],
  ],
  [
    'a redirect that is not for good',
    async (path, headers, method) => {
      const response = await askApp(path, headers, method);
      return response.status === 301
        ? new Response(null, { status: 302, headers: response.headers })
        : response;
    },
    ['answers guesses with a feed, a redirect for good to one, or 404'],
  ],
  [
    'a page at every address',
    async (path, headers, method) => {
      const response = await askApp(path, headers, method);
      return response.status === 404 ? askApp('/', headers, method) : response;
    },
    ['answers 404 where there is nothing'],
  ],
  [
    'a host without a feed',
    async () => new Response('Not found', { status: 404 }),
    ['is there, at its address, without a redirect'],
  ],
  [
    'a feed and a list of feeds without anything in them',
    async (path, headers, method) =>
      /^\/feeds?\.json$/.test(path) ? Response.json({}) : askApp(path, headers, method),
    ['sends ETag and Last-Modified'],
  ],
])('sees %s', async (_fault, ask, rules) => {
  expect(await rulesBroken(ask)).toEqual(expect.arrayContaining(rules));
});
