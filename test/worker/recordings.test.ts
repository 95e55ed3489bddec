import { exports } from 'cloudflare:workers';
import { expect, it } from 'vitest';

const get = (path: string, init?: RequestInit) =>
  exports.default.fetch(new Request(`https://edge.example${path}`, init));

const { attachments } = await (await get('/articles/talk.json')).json<{
  attachments: [{ url: string; size_in_bytes: number }];
}>();
const [{ url, size_in_bytes: length }] = attachments;
const { pathname } = new URL(url);
const whole = new Uint8Array(await (await get(pathname)).arrayBuffer());

it('is given whole, with its length', async () => {
  const [full, head] = [await get(pathname), await get(pathname, { method: 'HEAD' })];
  expect([full.status, full.headers.get('Content-Length'), whole.length]).toEqual([200, `${length}`, length]);
  expect([await head.text(), [...head.headers]]).toEqual(['', [...full.headers]]);
  await full.body?.cancel();
});

it.each([
  [0, 1],
  [0, 2 ** 20],
  [2 ** 20, 2 ** 21],
  [100, undefined],
  [2 ** 20 + 1, undefined],
  [2_400_043, 2_400_043],
])('is given in the part from %s to %s, with the length of that', async (first, last) => {
  const part = await get(pathname, { headers: { Range: `bytes=${first}-${last ?? ''}` } });
  const end = last === undefined ? length : last + 1;
  expect([part.status, part.headers.get('Content-Range'), part.headers.get('Content-Length')]).toEqual([
    206,
    `bytes ${first}-${end - 1}/${length}`,
    `${end - first}`,
  ]);
  const bytes = new Uint8Array(await part.arrayBuffer());
  expect(bytes.length).toBe(end - first);
  expect(bytes.every((byte, i) => byte === whole[first + i])).toBe(true);
});

it('is given to one who left in the middle, and to the next', async () => {
  const left = await get(pathname, { headers: { Range: 'bytes=1000-2000000' } });
  await left.body?.cancel();
  const part = await get(pathname, { headers: { Range: 'bytes=-4' } });
  expect(new Uint8Array(await part.arrayBuffer())).toEqual(whole.slice(-4));
});

it('is not given beyond its end', async () => {
  const none = await get(pathname, { headers: { Range: `bytes=${length}-` } });
  expect([none.status, none.headers.get('Content-Range')]).toEqual([416, `bytes */${length}`]);
});
