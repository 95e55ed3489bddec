import type { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { Item, JsonFeed } from '../../src/openapi/schemas.ts';
import { formats } from '../../src/render/formats.ts';
import { article } from '../fixtures/article.ts';
import { site } from '../fixtures/settings.ts';
import { type ReadFeed, readBack } from '../render/read-back.ts';
import { appOf } from './served.ts';

/** Articles newest first, twenty to a day; every third is of Mosul. */
const manyArticles = (count: number, contentHtml = '<p>What happened.</p>') =>
  Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2020, 0, 1) - Math.floor(i / 20) * 86_400_000).toISOString().slice(0, 10);
    const published = `${day}T12:00:00Z`;
    const topics = (count - i) % 3 === 0 ? ['Mosul'] : [];
    const name = String(count - i).padStart(5, '0');
    return article({
      id: `urn:x:${name}`,
      slug: `story-${i}`,
      published,
      updated: published,
      topics,
      contentHtml,
    });
  }).sort((a, b) => (a.published === b.published ? (a.slug < b.slug ? -1 : 1) : 0));
const ids = (those: readonly Article[]) => those.map(({ id }) => id);
const pathOf = (url: string) => url.slice('https://news.example.org'.length);

describe.each(formats)('$name', (format) => {
  /** Follows a feed to its oldest entry: each document by its path, in the order that a program reads them. */
  async function history(app: Hono, channel = '/') {
    const documents = new Map<string, ReadFeed>();
    for (let path = `${channel}${format.file}`; path !== ''; ) {
      const text = await (await app.request(path)).text();
      expect(Buffer.byteLength(text)).toBeLessThan(250_000);
      const feed = readBack[format.name]?.(text) as ReadFeed;
      documents.set(path, feed);
      path = pathOf(feed.older);
    }
    return documents;
  }
  const entriesIn = (documents: ReadonlyMap<string, ReadFeed>) =>
    // The feed and the archives behind it may have the same entries.
    [...new Set([...documents.values()].flatMap(({ entries }) => entries.map(({ id }) => id)))];

  it('leads a program to every one of ten thousand articles, once, newest first', async () => {
    const articles = manyArticles(10_000);
    expect(entriesIn(await history(appOf(articles)))).toEqual(ids(articles));
  });

  it('does so in a channel', async () => {
    const articles = manyArticles(400);
    const ofMosul = articles.filter(({ topics }) => topics.length > 0);
    expect(entriesIn(await history(appOf(articles), '/topics/mosul/'))).toEqual(ids(ofMosul));
  });

  it.each(['<b>5 &lt; 6 &amp; "żółć"</b>', '\\', '\t.'])(
    'keeps every document below 250 KB, whatever the articles are: many of %j',
    async (text) => {
      const articles = [10, 30, 1, 60, 2, 150].flatMap((kilobytes, i) =>
        manyArticles(12, `<pre>${text.repeat((kilobytes * 500) / text.length)}</pre>`).map((long, j) =>
          article({
            ...long,
            id: `urn:x:${i}-${j}`,
            slug: `long-${i}-${j}`,
            published: '2017-06-28T12:00:00Z',
          }),
        ),
      );
      const inOrder = articles.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
      expect(entriesIn(await history(appOf(inOrder)))).toEqual(ids(inOrder));
    },
  );

  it('keeps it so where articles name very many', async () => {
    const names = (of: string) =>
      Array.from({ length: 150 }, (_, i) => `${of} <no. ${i}> ${'& '.repeat(20)}`);
    const articles = manyArticles(40).map((one) => ({
      ...one,
      ...{ topics: names('Topic'), bylines: names('Jane'), titleText: '"A & B" '.repeat(100).trim() },
      picture: { address: `https://example.org/?${'a=1&'.repeat(500)}` },
      ...{ relatedText: names('Story'), rightsText: '© "A & B" '.repeat(200).trim() },
      ...{ placeText: '"A & B" '.repeat(100).trim(), creditText: '"A & B" '.repeat(100).trim() },
      ...{
        correctionText: '"A & B" '.repeat(100).trim(),
        canonicalUrl: `https://example.net/${'a'.repeat(2000)}`,
      },
    }));
    expect(entriesIn(await history(appOf(articles)))).toEqual(ids(articles));
  });

  it('has the summary of an article as long as a book, with a link, and the others beside it', async () => {
    const published = '2017-06-29T12:00:00Z';
    const book = article({
      ...{ id: 'urn:x:book', slug: 'book', published, updated: published },
      ...{ titleText: 'Ports & <ships>', summaryText: 'Of "ports" & ships.' },
      contentHtml: `<p>${'A ship left port. '.repeat(7_000)}</p>`,
    });
    const others = manyArticles(9).map((one) => ({ ...one, published: '2017-06-28T12:00:00Z' }));
    const text = await (await appOf([book, ...others]).request(`/${format.file}`)).text();
    const entries = readBack[format.name]?.(text).entries ?? [];
    expect(entries).toHaveLength(10);
    expect(entries[0]).toMatchObject({
      id: 'urn:x:book',
      content:
        '<p>Of "ports" &amp; ships.</p>\n<p><a href="https://news.example.org/articles/book">Ports &amp; &lt;ships&gt;</a></p>',
    });
  });
});

it('says in JSON Feed which items are not whole, and where they are', async () => {
  const contentHtml = `<p>${'A ship left port. '.repeat(7_000)}</p>`;
  const [book, note] = [article({ slug: 'book', contentHtml }), article({ wordCount: 2 })];
  const app = appOf([book, note]);
  const { items } = JsonFeed.parse(await (await app.request('/feed.json')).json());
  expect(items.map(({ _seedwire }) => _seedwire)).toEqual([
    {
      date_precision: 'day',
      word_count: 2,
      version: book.version,
      is_shortened: true,
      whole_url: 'https://news.example.org/articles/book.json',
    },
    { date_precision: 'day', word_count: 2, version: note.version },
  ]);
  const whole = Item.parse(await (await app.request(items[0]?._seedwire.whole_url ?? '')).json());
  expect(whole.id).toBe(items[0]?.id);
  expect(whole.content_html).toBe(contentHtml);
  expect(whole._seedwire).not.toHaveProperty('is_shortened');
  expect(whole._seedwire.version).toBe(book.version);
});

describe.each(formats.filter(({ isPaged }) => !isPaged))('archives of $name', (format) => {
  const articles = manyArticles(237);
  const settings = { ...site, feedEntries: 20 };
  const app = appOf(articles, settings);
  const read = async (path: string, from = app) => {
    const response = await from.request(path);
    return { response, feed: readBack[format.name]?.(await response.text()) as ReadFeed };
  };

  it('say where they stand', async () => {
    const { response, feed } = await read(`/archive/7/${format.file}`);
    expect(feed).toMatchObject({
      self: `https://news.example.org/archive/7/${format.file}`,
      current: `https://news.example.org/${format.file}`,
      older: `https://news.example.org/archive/6/${format.file}`,
    });
    expect(ids(articles.toReversed().slice(120, 140)).reverse()).toEqual(feed.entries.map(({ id }) => id));
    expect(response.headers.get('Cache-Control')).toBe(
      'public, max-age=900, stale-while-revalidate=86400, stale-if-error=604800',
    );
    const home = 'https://news.example.org';
    expect(response.headers.get('Link')).toBe(
      [
        `<${home}/archive/7/${format.file}>; rel="self"; type="${format.mediaType}"`,
        `<${home}/>; rel="alternate"; type="text/html"`,
        `<${home}/archive/6/${format.file}>; rel="prev-archive"`,
        `<${home}/archive/8/${format.file}>; rel="next-archive"`,
        `<${home}/${format.file}>; rel="current"`,
      ].join(', '),
    );
    const headers = { 'If-None-Match': response.headers.get('ETag') ?? '' };
    expect((await app.request(`/archive/7/${format.file}`, { headers })).status).toBe(304);
  });

  it('keep their entries for good while articles come: a program that knows a page misses nothing', async () => {
    const entriesOf = async (path: string, from: Hono) =>
      (await read(path, from)).feed.entries.map(({ id }) => id);
    let known = new Map<string, string[]>();
    for (let total = 200; total <= 237; total++) {
      const grown = appOf(articles.slice(237 - total), settings);
      const now = new Map<string, string[]>();
      for (let path = pathOf((await read(`/${format.file}`, grown)).feed.older); path !== ''; ) {
        now.set(path, await entriesOf(path, grown));
        path = pathOf((await read(path, grown)).feed.older);
      }
      for (const [path, entries] of known) expect(now.get(path)).toEqual(entries);
      const current = await entriesOf(`/${format.file}`, grown);
      expect(current).toEqual(ids(articles.slice(237 - total, 257 - total)));
      known = now;
    }
    expect(known.size).toBeGreaterThan(3);
  });

  it.each(['/archive/0/', '/archive/01/', '/archive/99/', '/archive/1e1/', '/topics/none/archive/1/'])(
    'are not at %s',
    async (folder) => {
      expect((await app.request(`${folder}${format.file}`)).status).toBe(404);
    },
  );
});
