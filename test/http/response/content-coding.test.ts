import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { codingFor } from '../../../src/http/response/content-coding.ts';
import { article } from '../../fixtures/article.ts';
import { appOf } from '../served.ts';

describe('Accept-Encoding', () => {
  it.each([
    ['gzip', 'gzip'],
    ['gzip, deflate', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['GZIP', 'gzip'],
    ['*', 'br'],
    ['gzip;q=0, *', 'br'],
    ['br;q=0, gzip;q=0', undefined],
    ['gzip;q=0.5, identity', undefined],
    ['gzip;q=0.5, identity;q=0.1', 'gzip'],
    ['gzip;q=0.5, identity;q=0.5', 'gzip'],
    ['*;q=0', undefined],
    ['deflate', undefined],
    ['identity', undefined],
    ['', undefined],
    ['gzip;q=nonsense', undefined],
    [null, undefined],
  ])('%j gets %s', (accept, name) => {
    expect(codingFor(accept)?.name).toBe(name);
  });
});

describe('a document in every coding', () => {
  const app = appOf([article({ contentHtml: `<p>${'It was quiet on Tuesday. '.repeat(100)}</p>` })]);
  const get = (coding: string, method = 'GET') =>
    app.request('/atom.xml', { method, headers: { 'Accept-Encoding': coding } });

  it('is the same bytes with the same ETag, and smaller', async () => {
    const plain = await get('identity');
    const text = await plain.text();
    for (const [coding, decode] of [
      ['gzip', gunzipSync],
      ['br', brotliDecompressSync],
    ] as const) {
      const response = await get(coding);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(response.headers.get('Content-Encoding')).toBe(coding);
      expect(response.headers.get('Content-Length')).toBe(String(bytes.length));
      expect(response.headers.get('ETag')).toBe(plain.headers.get('ETag'));
      expect(decode(bytes).toString()).toBe(text);
      expect(bytes.length).toBeLessThan(text.length / 2);
    }
    expect(plain.headers.get('Content-Encoding')).toBeNull();
    expect(plain.headers.get('Content-Length')).toBe(String(Buffer.byteLength(text)));
  });

  it('comes in what the client accepts, whatever the edge puts in its place', async () => {
    const request = new Request('https://news.example.org/atom.xml', {
      headers: { 'Accept-Encoding': 'gzip, br' },
    });
    Object.assign(request, { cf: { clientAcceptEncoding: 'gzip' } });
    expect((await app.request(request)).headers.get('Content-Encoding')).toBe('gzip');
  });

  it('has the same headers for HEAD', async () => {
    const [full, head] = [await get('gzip'), await get('gzip', 'HEAD')];
    expect([...head.headers]).toEqual([...full.headers]);
    expect(await head.text()).toBe('');
  });
});
