import { env, exports } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { stylePath } from '../../src/render/pages/style.ts';

const get = (path: string, init?: RequestInit) =>
  exports.default.fetch(new Request(`https://edge.example${path}`, { redirect: 'manual', ...init }));

const documents = [
  '/articles.json',
  '/atom.xml',
  '/rss.xml',
  '/feed.json',
  '/',
  stylePath,
  '/articles/social-data-unlocked-for-next-generation-services',
];

describe.each(documents)('%s in workerd', (path) => {
  it('is served, from the origin of the request where no SITE_URL is set', async () => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect((await response.text()).includes('https://edge.example')).toBe(path !== stylePath);
  });

  it('answers HEAD as GET, but for the body', async () => {
    const [full, head] = [await get(path), await get(path, { method: 'HEAD' })];
    expect(await head.text()).toBe('');
    expect([...head.headers]).toEqual([...full.headers]);
  });

  it('answers 304 with the same validators to who has it', async () => {
    const full = await get(path);
    const etag = full.headers.get('ETag') ?? '';
    const not = await get(path, { headers: { 'If-None-Match': `W/${etag}` } });
    expect(not.status).toBe(304);
    for (const name of ['ETag', 'Last-Modified', 'Cache-Control', 'Vary']) {
      expect(not.headers.get(name)).toBe(full.headers.get(name));
    }
  });

  it('answers 412 with the validators to who insists on other bytes', async () => {
    const full = await get(path);
    expect((await get(path, { headers: { 'If-Match': full.headers.get('ETag') ?? '' } })).status).toBe(200);
    for (const [name, value] of [
      ['If-Match', '"other"'],
      ['If-Unmodified-Since', 'Sat, 01 Jan 2000 00:00:00 GMT'],
    ] as const) {
      const failed = await get(path, { headers: { [name]: value } });
      expect([failed.status, await failed.text()]).toEqual([412, '']);
      expect(failed.headers.get('ETag')).toBe(full.headers.get('ETag'));
      expect(failed.headers.get('Cache-Control')).toBe('no-cache');
    }
  });

  it('gives the same answers again, and to many at once', async () => {
    const etag = (await get(path)).headers.get('ETag') ?? '';
    const ask = async (init: RequestInit) => {
      const response = await get(path, init);
      return [response.status, [...response.headers], await response.text()];
    };
    for (const init of [{}, { method: 'HEAD' }, { headers: { 'If-None-Match': etag } }]) {
      const first = await ask(init);
      expect(await Promise.all([ask(init), ask(init), ask(init)])).toEqual([first, first, first]);
    }
  });

  it('was last modified when this version was released, not when an article was written', async () => {
    const response = await get(path);
    const released = new Date(env.RELEASE.timestamp).toUTCString();
    expect(response.headers.get('Last-Modified')).toBe(released);
    expect(Date.parse(released)).toBeGreaterThan(Date.parse('2026-01-01'));
  });
});

it('carries every article of the folder, newest first, with the ids of the lock', async () => {
  const feed = await (await get('/feed.json')).json<{
    items: { id: string; title: string; language?: string }[];
  }>();
  expect(feed.items.map(({ id, title, language }) => ({ id, title, language }))).toEqual([
    {
      id: 'urn:uuid:8ef9f642-6074-59d7-8228-9c525a3d80d4',
      title: "Nigeria : crash d'un avion avec 153 personnes à bord à Lagos",
      language: 'fr',
    },
    {
      id: 'urn:uuid:d8979a09-15c0-584e-a08a-a112cb1f990e',
      title: 'Social Data Unlocked for Next Generation Services',
      language: undefined,
    },
    {
      id: 'urn:uuid:4c124025-44c9-51da-adc8-16d75861eeec',
      title: 'Tell Compelling Stories with Data Visualization',
      language: undefined,
    },
  ]);
});

it('answers a former slug with the new one, and a removed article with 410', async () => {
  const moved = await get('/articles/social-data-services');
  expect(moved.status).toBe(301);
  expect(moved.headers.get('Location')).toBe(
    'https://edge.example/articles/social-data-unlocked-for-next-generation-services',
  );
  const gone = await get('/articles/my-tsa-mobile-app');
  expect(gone.status).toBe(410);
  expect(await gone.text()).toContain('<h1 dir="auto">My TSA Mobile App</h1>');
});
