import { expect, it } from 'vitest';
import { article } from '../fixtures/article.ts';
import { site } from '../fixtures/settings.ts';
import { appOf } from './served.ts';

const at = (time: string, dates: readonly string[]) =>
  appOf(
    dates.map((published, i) =>
      article({
        slug: `story-${i}`,
        titleText: `Q&A <${i}>`,
        language: ['en-GB', 'zh-Hant', 'zh', 'pt-BR'][i] ?? 'en',
        published,
        updated: published,
      }),
    ),
    site,
    () => Date.parse(time),
  );
const dates = [
  '2026-11-21T12:00:00Z',
  '2026-11-20T12:00:00Z',
  '2026-11-19T12:00:00Z',
  '2017-06-28T12:00:00Z',
];

it('lists every published article, and the page of every channel, with the time of its last change', async () => {
  const response = await at('2026-11-20T13:00:00Z', dates).request('/sitemap.xml');
  expect(response.headers.get('Content-Type')).toBe('application/xml; charset=utf-8');
  expect(await response.text()).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url>
    <loc>https://news.example.org/articles/story-3</loc>
    <lastmod>2017-06-28T12:00:00Z</lastmod>
  </url>
  <url>
    <loc>https://news.example.org/articles/story-2</loc>
    <lastmod>2026-11-19T12:00:00Z</lastmod>
  </url>
  <url>
    <loc>https://news.example.org/articles/story-1</loc>
    <lastmod>2026-11-20T12:00:00Z</lastmod>
  </url>
  <url>
    <loc>https://news.example.org/</loc>
  </url>
  <url>
    <loc>https://news.example.org/languages/pt/</loc>
  </url>
  <url>
    <loc>https://news.example.org/languages/zh-hant/</loc>
  </url>
  <url>
    <loc>https://news.example.org/languages/zh/</loc>
  </url>
  <url>
    <loc>https://news.example.org/2017/</loc>
  </url>
  <url>
    <loc>https://news.example.org/2026/</loc>
  </url>
  <url>
    <loc>https://news.example.org/2017/06/</loc>
  </url>
  <url>
    <loc>https://news.example.org/2026/11/</loc>
  </url>
  <url>
    <loc>https://news.example.org/2017/06/28/</loc>
  </url>
  <url>
    <loc>https://news.example.org/2026/11/19/</loc>
  </url>
  <url>
    <loc>https://news.example.org/2026/11/20/</loc>
  </url>
</urlset>
`);
});

it('lists the news of two days by the rules of Google', async () => {
  const response = await at('2026-11-21T12:00:00Z', dates).request('/news-sitemap.xml');
  expect(await response.text()).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
  <url>
    <loc>https://news.example.org/articles/story-0</loc>
    <news:news>
      <news:publication>
        <news:name>The Example Wire</news:name>
        <news:language>en</news:language>
      </news:publication>
      <news:publication_date>2026-11-21T12:00:00Z</news:publication_date>
      <news:title>Q&amp;A &lt;0&gt;</news:title>
    </news:news>
  </url>
  <url>
    <loc>https://news.example.org/articles/story-1</loc>
    <news:news>
      <news:publication>
        <news:name>The Example Wire</news:name>
        <news:language>zh-tw</news:language>
      </news:publication>
      <news:publication_date>2026-11-20T12:00:00Z</news:publication_date>
      <news:title>Q&amp;A &lt;1&gt;</news:title>
    </news:news>
  </url>
</urlset>
`);
});

it('has no news that were published first on another site', async () => {
  const published = '2026-11-20T12:00:00Z';
  const articles = [undefined, 'https://example.net/story', `${site.url}/2026/story.html`].map(
    (canonicalUrl, i) => article({ slug: `story-${i}`, published, updated: published, canonicalUrl }),
  );
  const app = appOf(articles, site, () => Date.parse('2026-11-20T13:00:00Z'));
  const news = await (await app.request('/news-sitemap.xml')).text();
  const addresses = Array.from(news.matchAll(/<loc>([^<]*)/g), ([, address]) => address);
  expect(addresses).toEqual([0, 2].map((i) => `https://news.example.org/articles/story-${i}`));
});

it('lets an article leave the news after two days, without a deploy, and says that it changed', async () => {
  let now = Date.parse('2026-11-22T11:59:59Z');
  const story = article({ published: '2026-11-20T12:00:00Z', updated: '2026-11-20T12:00:00Z' });
  const running = appOf([story], site, () => now);
  const first = await running.request('/news-sitemap.xml');
  expect(await first.text()).toContain('<loc>');
  expect(first.headers.get('Cache-Control')).toBe('public, max-age=1');
  expect(first.headers.get('Last-Modified')).toBe('Fri, 20 Nov 2026 12:00:00 GMT');
  now += 1000;
  const then = await running.request('/news-sitemap.xml');
  expect(await then.text()).not.toContain('<loc>');
  expect(then.headers.get('Last-Modified')).toBe('Sun, 22 Nov 2026 12:00:00 GMT');
});

it('parts a long list, the oldest first: every address stands in it once', async () => {
  const many = Array.from({ length: 10_001 }, (_, i) => article({ slug: `story-${10_000 - i}` }));
  const app = appOf(many);
  const locs = async (path: string) =>
    [...(await (await app.request(path)).text()).matchAll(/<loc>https:\/\/news\.example\.org([^<]*)/g)].map(
      ([, path]) => path as string,
    );
  const parts = await locs('/sitemap.xml');
  expect(parts).toEqual(['/sitemaps/1.xml', '/sitemaps/2.xml', '/sitemaps/3.xml']);
  expect((await Promise.all(parts.map(locs))).flat()).toEqual([
    ...Array.from({ length: 10_001 }, (_, i) => `/articles/story-${i}`),
    ...['/', '/2017/', '/2017/06/', '/2017/06/28/'],
  ]);
  for (const path of ['/sitemaps/0.xml', '/sitemaps/4.xml', '/sitemaps/01.xml', '/sitemaps/x.xml']) {
    expect((await app.request(path)).status).toBe(404);
  }
});

it('is named in robots.txt', async () => {
  expect(await (await at('2026-11-20T13:00:00Z', dates).request('/robots.txt')).text()).toBe(`User-agent: *
Allow: /

Sitemap: https://news.example.org/sitemap.xml
Sitemap: https://news.example.org/news-sitemap.xml
`);
});
