import { hash as digest } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { article } from '../fixtures/article.ts';
import { site } from '../fixtures/settings.ts';
import { appOf, release } from './served.ts';

const MIB = 2 ** 20;
/** Longer than two pieces in which a file is read over. */
const bytes = Uint8Array.from({ length: 2.5 * MIB }, (_, i) => (i * 31 + (i >> 8) * 7) % 251);
const hash = (digit: string) => digit.repeat(16);
const name = `talk-${hash('a')}.mp3`;
const recorded = (slug: string, recording: string, own = {}) =>
  article({
    ...{ id: `urn:x:${slug}`, slug, ...own },
    enclosures: [{ url: `/recordings/${recording}`, mediaType: 'audio/mpeg', bytes: bytes.length }],
  });
let opened: string[] = [];
const app = appOf(
  [
    recorded('one', name),
    recorded('two', `port-${hash('b')}.mp3`),
    recorded('three', `port-${hash('c')}.mp3`),
    recorded('four', `secret-${hash('d')}.mp3`, { isUnlisted: true }),
  ],
  site,
  undefined,
  undefined,
  (path) => {
    opened.push(path);
    return bytes;
  },
);
const ask = (headers: Record<string, string> = {}, method = 'GET', path = `/recordings/${name}`) =>
  app.request(`https://news.example.org${path}`, { method, headers });
const told = async (response: Response) => {
  const { status, headers } = response;
  const body = digest('sha256', await response.bytes());
  return {
    status,
    range: headers.get('Content-Range'),
    length: Number(headers.get('Content-Length')),
    body,
  };
};
const whole = { status: 200, range: null, length: bytes.length, body: digest('sha256', bytes) };
const lastModified = new Date(release).toUTCString();

it('gives a recording whole, with what players and caches want to know of it', async () => {
  const response = await ask();
  expect(Object.fromEntries(response.headers)).toEqual({
    'accept-ranges': 'bytes',
    'access-control-allow-origin': '*',
    'access-control-expose-headers':
      'ETag, Last-Modified, Link, Content-Length, Accept-Ranges, Content-Range',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-length': '2621440',
    'content-security-policy':
      "default-src 'none'; style-src 'self'; img-src 'self' https: data:; media-src 'self' https:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    'content-type': 'audio/mpeg',
    'cross-origin-resource-policy': 'cross-origin',
    etag: '"aaaaaaaaaaaaaaaa"',
    'last-modified': lastModified,
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
  });
  expect(await told(response)).toEqual(whole);
});

it('says the same to HEAD, whatever range it asks for, and opens no file', async () => {
  const full = await ask();
  opened = [];
  const head = await ask({ Range: 'bytes=0-1' }, 'HEAD');
  expect([head.status, await head.text(), opened]).toEqual([200, '', []]);
  expect([...head.headers]).toEqual([...full.headers]);
});

describe('a range', () => {
  it('is the slice of the bytes, wherever it begins and ends', async () => {
    const place = fc.oneof(
      fc.nat(bytes.length - 1),
      fc.constantFrom(0, 1, MIB - 1, MIB, 2 * MIB, bytes.length - 1),
    );
    const asked = fc.oneof(
      fc.tuple(place, place).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
      place.map((first) => [first, undefined] as const),
      place.map((count) => [undefined, count + 1] as const),
    );
    await fc.assert(
      fc.asyncProperty(asked, async ([first, last]) => {
        const given = await told(await ask({ Range: `bytes=${first ?? ''}-${last ?? ''}` }));
        const start = first ?? bytes.length - (last as number);
        const end = first === undefined || last === undefined ? bytes.length : last + 1;
        expect(given.status).toBe(206);
        expect(given.range).toBe(`bytes ${start}-${end - 1}/${bytes.length}`);
        expect(given.length).toBe(end - start);
        expect(given.body).toBe(digest('sha256', bytes.subarray(start, end)));
      }),
    );
  });

  it.each([
    ['beyond the end', `bytes=2621439-9999999999999999999999`, 'bytes 2621439-2621439/2621440'],
    ['longer than the file, from its end', 'bytes=-9999999999', 'bytes 0-2621439/2621440'],
    ['in another case, with blanks', 'Bytes= 5-7 ', 'bytes 5-7/2621440'],
  ])('%s is what there is of it', async (_, range, given) => {
    expect((await ask({ Range: range })).headers.get('Content-Range')).toBe(given);
  });

  it.each(['bytes=2621440-', 'bytes=2621440-2621441', 'bytes=99999999999999999999-', 'bytes=-0'])(
    '%s has nothing in it: 416',
    async (range) => {
      const response = await ask({ Range: range });
      expect([response.status, response.headers.get('Content-Range')]).toEqual([416, 'bytes */2621440']);
      expect(response.headers.get('Cache-Control')).toBe('no-cache');
      expect(await response.json()).toEqual({
        type: 'about:blank',
        title: 'Range Not Satisfiable',
        status: 416,
        detail: 'The file has 2621440 bytes, and none of those that were asked for.',
      });
    },
  );

  it.each([
    'bytes=0-1,5-6',
    'bytes=7-5',
    'bytes=a-5',
    'bytes=-',
    'bytes=1',
    '0-1',
    'seconds=0-1',
    'bytes=0x1-2',
  ])('%s is not understood, or not answered alone: the whole', async (range) =>
    expect(await told(await ask({ Range: range }))).toEqual(whole),
  );

  const part = {
    status: 206,
    range: 'bytes 0-1/2621440',
    length: 2,
    body: digest('sha256', bytes.slice(0, 2)),
  };
  it.each([
    ['this tag', '"aaaaaaaaaaaaaaaa"', part],
    ['this instant', lastModified, part],
    ['this tag, weakly', 'W/"aaaaaaaaaaaaaaaa"', whole],
    ['another tag', '"aaaaaaaaaaaaaaab"', whole],
    ['a later instant', 'Fri, 01 Jan 2100 00:00:00 GMT', whole],
    ['garbage', 'yesterday', whole],
  ])('is of what If-Range names, or the whole is given: %s', async (_, named, expected) => {
    expect(await told(await ask({ Range: 'bytes=0-1', 'If-Range': named }))).toEqual(expected);
  });

  it.each<[string, Record<string, string>, number]>([
    ['has it', { 'If-None-Match': '"aaaaaaaaaaaaaaaa"' }, 304],
    ['has it since', { 'If-Modified-Since': lastModified }, 304],
    ['insists on other bytes', { 'If-Match': '"other"' }, 412],
    ['insists on an older file', { 'If-Unmodified-Since': 'Sat, 01 Jan 2000 00:00:00 GMT' }, 412],
  ])('gives way to a condition: who %s', async (_, condition, status) => {
    opened = [];
    const response = await ask({ ...condition, Range: 'bytes=99999999-' });
    expect([response.status, await response.text(), opened]).toEqual([status, '', []]);
    expect(response.headers.get('ETag')).toBe('"aaaaaaaaaaaaaaaa"');
    expect(response.headers.get('Cache-Control')).toBe(
      status === 304 ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
  });
});

it('breaks off where the file does, and is none where there is no file', async () => {
  const served = (body: () => BodyInit | null, status = 200) =>
    appOf([recorded('one', name)], site, undefined, undefined, () => new Response(body(), { status }));
  const short = served(() => bytes.slice(0, 100));
  const path = `/recordings/${name}`;
  const cut = await short.request(path, { headers: { Range: 'bytes=50-200' } });
  await expect(cut.arrayBuffer()).rejects.toThrow();
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect((await served(() => null, 503).request(path)).status).toBe(500);
  log.mockRestore();
});

it.each([
  ['the name of an earlier version', `/recordings/talk-${hash('0')}.m4a`, 301],
  ['a name that two have', `/recordings/port-${hash('0')}.mp3`, 404],
  ['what an unlisted article has', `/recordings/secret-${hash('d')}.mp3`, 200],
  ['a name of that before', `/recordings/secret-${hash('0')}.mp3`, 404],
  ['no name', '/recordings/', 404],
  ['another spelling', `/Recordings/${name}/`, 301],
  ['what it was asked for with', `/recordings/${name}?source=feed`, 200],
])('%s answers: %s', async (_, path, status) => {
  const response = await ask({}, 'GET', path);
  expect(response.status).toBe(status);
  if (status === 301)
    expect(response.headers.get('Location')).toBe(`https://news.example.org/recordings/${name}`);
});
