import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { immutableCaching } from '../../src/http/response/cache-control.ts';

const [origin, seedsDir] = [inject('origin'), inject('seedsDir')];
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><script>alert(1)</script></svg>';
const story = join(seedsDir, 'with-picture.md');
const picture = join(seedsDir, 'drawing.svg');

interface Feed {
  readonly items: readonly { readonly url: string; readonly content_html: string }[];
}

const lengthIs = async (length: number): Promise<Feed> => {
  for (;;) {
    const feed = (await (await fetch(`${origin}/feed.json`)).json()) as Feed;
    if (feed.items.length === length) return feed;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

let before: number;
let src: string;

beforeAll(async () => {
  before = ((await (await fetch(`${origin}/feed.json`)).json()) as Feed).items.length;
  writeFileSync(picture, drawing);
  writeFileSync(
    story,
    '---\ntitle: A drawing\ndate: 2026-01-02\n---\n\nLook: ![What it shows](drawing.svg)\n',
  );
  const { items } = await lengthIs(before + 1);
  const html = items.find(({ url }) => url.endsWith('/a-drawing'))?.content_html ?? '';
  [, src = ''] = /<img src="([^"]+)" alt="What it shows" width="60" height="40">/.exec(html) ?? [];
});

afterAll(async () => {
  rmSync(story);
  rmSync(picture);
  await lengthIs(before);
});

it('a picture that came while it was served is served, for good, to everyone, and runs nothing', async () => {
  expect(src).toMatch(new RegExp(`^${origin}/pictures/drawing-[0-9a-f]{16}\\.svg$`));
  const response = await fetch(src);
  expect(await response.text()).toBe(drawing);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/svg+xml',
    'cache-control': immutableCaching,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none';/),
    'x-content-type-options': 'nosniff',
  });
});

it('answers HEAD, and who has the picture', async () => {
  const [full, head] = [await fetch(src), await fetch(src, { method: 'HEAD' })];
  await full.arrayBuffer();
  const validator = full.headers.get('ETag') ?? '';
  expect([head.status, head.headers.get('ETag')]).toEqual([200, validator]);
  expect((await fetch(src, { headers: { 'If-None-Match': validator } })).status).toBe(304);
});

it('leads from a name that the picture had to the one that it has', async () => {
  const response = await fetch(`${origin}/pictures/drawing-0000000000000000.svg`, { redirect: 'manual' });
  expect([response.status, response.headers.get('Location')]).toEqual([301, src]);
});

it.each(['/pictures/', '/pictures/drawing.svg', '/pictures/other-0000000000000000.svg', '/_headers'])(
  'leaves %s to the Worker, which says that nothing is there',
  async (path) => {
    const response = await fetch(`${origin}${path}`);
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([404, 'no-cache']);
    expect(await response.text()).toContain('Not found</h1>');
  },
);
