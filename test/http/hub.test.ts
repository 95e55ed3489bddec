import { describe, expect, it } from 'vitest';
import { formats } from '../../src/render/formats.ts';
import { article } from '../fixtures/article.ts';
import { site } from '../fixtures/settings.ts';
import { readBack } from '../render/read-back.ts';
import { appOf } from './served.ts';

const hubUrl = 'https://hub.example.net/';
const articles = Array.from({ length: 9 }, (_, i) => article({ slug: `story-${i}`, topics: ['Mosul'] }));
const app = appOf(articles, { ...site, hubUrl, feedEntries: 5 });

/** The hubs that a document names, and those of its Link header. */
async function hubsAt(path: string, formatName: string) {
  const response = await app.request(path);
  expect(response.status).toBe(200);
  const linked = /<([^>]+)>; rel="hub"/.exec(response.headers.get('Link') ?? '')?.[1];
  return [readBack[formatName]?.(await response.text()).hubs, linked];
}

describe.each(formats)('$name', ({ name, file, isPaged }) => {
  it.each([`/${file}`, `/topics/mosul/${file}`])(
    'names the hub at %s, of whose changes a deploy tells it',
    async (path) => {
      expect(await hubsAt(path, name)).toEqual([[hubUrl], hubUrl]);
    },
  );

  it.each([
    `/search/${file}?q=story`,
    ...(isPaged ? [`/${file}?limit=2`] : [`/archive/1/${file}`, `/topics/mosul/archive/1/${file}`]),
  ])('names none at %s, of which nobody tells a hub', async (path) => {
    expect(await hubsAt(path, name)).toEqual([[], undefined]);
  });
});
