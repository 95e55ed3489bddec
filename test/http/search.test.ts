import { describe, expect, it } from 'vitest';
import { formats } from '../../src/render/formats.ts';
import { article } from '../fixtures/article.ts';
import { site } from '../fixtures/settings.ts';
import { readBack } from '../render/read-back.ts';
import { appOf } from './served.ts';

const origin = 'https://news.example.org';
/** Newest first. */
const articles = [
  { slug: 'to-come', titleText: 'Mosul tomorrow', published: '2027-01-01T12:00:00Z' },
  {
    slug: 'told',
    titleText: 'A <b>',
    contentHtml: '<p>Iraqi forces &amp; others near Mosul.</p>',
    creditText: 'AP',
  },
  { slug: 'mosul', titleText: 'Mosul', topics: ['War'], published: '2016-02-29T12:00:00Z' },
  { slug: 'beijing', titleText: '北京的搜索引擎', language: 'zh', published: '2015-01-01T12:00:00Z' },
].map((facts, i) => article({ id: `urn:uuid:00000000-0000-4000-8000-00000000001${i}`, ...facts }));
const app = appOf(articles);
const slugsOn = async (path: string) =>
  [...(await (await app.request(path)).text()).matchAll(/p-name u-url" href="\/articles\/([^"]+)"/g)].map(
    ([, slug]) => slug,
  );

it.each<[string, string[]]>([
  ['/search?q=mosul', ['mosul', 'told']],
  ['/search?q=%22iraqi+forces%22', ['told']],
  ['/search?q=mos*&agency=ap', ['told']],
  ['/search?topic=WAR&from=2016&to=2016-02-29', ['mosul']],
  ['/search?q=%E6%90%9C%E7%B4%A2', ['beijing']],
  ['/search?q=tomorrow', []],
  ['/search', []],
  ['/search?q=', []],
])('%s finds what is published, the best first', async (path, slugs) => {
  expect((await app.request(path)).status).toBe(200);
  expect(await slugsOn(path)).toEqual(slugs);
});

it('shows matches in context, escaped, and is not for search engines', async () => {
  const html = await (await app.request('/search?q=mosul')).text();
  expect(html).toContain('forces &amp; others near <mark>Mosul</mark>.');
  expect(html).toContain('A &lt;b&gt;');
  expect(html).toContain('<meta name="robots" content="noindex"/>');
  expect(html).toContain('2 articles, the best first.');
});

it('reflects nothing unescaped, and keeps what was asked in its form', async () => {
  const q = `"><script>alert(1)</script> 'x' & "y`;
  const html = await (await app.request(`/search?${new URLSearchParams({ q })}`)).text();
  expect(html).not.toContain('<script');
  expect(html).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &#39;x&#39; &amp; &quot;y"');
});

it('has one address for one search', async () => {
  const html = await (await app.request('/search?to=2016&utm=1&q=%20%20mosul%20&topic=&page=1')).text();
  expect(html).toContain(`<link rel="canonical" href="${origin}/search?q=mosul&amp;to=2016"/>`);
  const moved = await app.request('/search/?q=mosul');
  expect([moved.status, moved.headers.get('Location')]).toEqual([301, `${origin}/search?q=mosul`]);
});

it.each([
  ['from', 'From', 'yesterday'],
  ['to', 'To', '2017-02-30'],
  ['q', 'Search', 'x'.repeat(201)],
])(
  'names the parameter %s where it is wrong, to a person as the field %s',
  async (parameter, field, value) => {
    const query = new URLSearchParams({ [parameter]: value });
    const page = await app.request(`/search?${query}`);
    expect([page.status, await page.text()]).toEqual([400, expect.stringContaining(`The field “${field}”`)]);
    const document = await app.request(`/search/feed.json?${query}`);
    expect([document.status, await document.json()]).toEqual([
      400,
      expect.objectContaining({ detail: expect.stringContaining(`The parameter "${parameter}"`) }),
    ]);
  },
);

describe.each(formats)('a search as $name', (format) => {
  const path = `/search/${format.file}?q=mosul`;

  it('is the newest first, under the ids that the articles have everywhere', async () => {
    const response = await app.request(path);
    expect(response.headers.get('Content-Type')).toBe(`${format.mediaType}; charset=utf-8`);
    expect(response.headers.get('Cache-Control')).toContain('max-age=900');
    expect(readBack[format.name]?.(await response.text())).toMatchObject({
      title: 'The Example Wire: Search: mosul',
      home: `${origin}/search?q=mosul`,
      self: origin + path,
      entries: [{ id: articles[1]?.id }, { id: articles[2]?.id }],
    });
    const headers = { 'If-None-Match': response.headers.get('ETag') ?? '' };
    expect((await app.request(path, { headers })).status).toBe(304);
  });

  it('stays below 250 KB', async () => {
    const contentHtml = `<p>${'Mosul &amp; <b>more</b> '.repeat(1_000)}</p>`;
    const long = appOf(Array.from({ length: 30 }, (_, i) => article({ slug: `story-${i}`, contentHtml })));
    const text = await (await long.request(path)).text();
    expect(Buffer.byteLength(text)).toBeLessThan(250_000);
    expect(readBack[format.name]?.(text).entries.length).toBeGreaterThan(3);
  });

  it('leads from its page for people to itself', async () => {
    const response = await app.request(path, { headers: { 'Sec-Fetch-Dest': 'document' } });
    const raw = /href="([^"]+raw)"/.exec(await response.text())?.[1]?.replaceAll('&amp;', '&');
    if (!format.hasPage) return expect(raw).toBeUndefined();
    const document = await app.request(raw ?? '', { headers: { 'Sec-Fetch-Dest': 'document' } });
    expect(document.headers.get('Content-Type')).toContain(format.mediaType);
  });

  it('leads from what readers guess to itself, with what is asked', async () => {
    for (const guess of format.guesses) {
      const response = await app.request(`/search/${guess}?q=mosul`);
      expect([response.status, response.headers.get('location')]).toEqual([
        301,
        `${origin}/search/${format.file}?q=mosul`,
      ]);
    }
  });

  it('is linked from its page', async () => {
    const html = await (await app.request('/search?q=mosul&from=2016')).text();
    expect(html).toContain(`href="${origin}/search/${format.file}?q=mosul&amp;from=2016"`);
  });

  it('goes on to the end, each article once, with the limit that is asked for', async () => {
    const many = appOf(Array.from({ length: 45 }, (_, i) => article({ slug: `story-${10 + i}` })));
    const seen: string[] = [];
    let url = `/search/${format.file}?q=happened&limit=20`;
    for (let parts = 0; url !== ''; parts++) {
      expect(parts).toBeLessThan(3);
      const response = await many.request(url);
      const text = await response.text();
      const feed = readBack[format.name]?.(text);
      expect(feed?.self).toBe(`${origin}/search/${format.file}?q=happened`);
      expect(/<([^>]+)>; rel="next"/.exec(response.headers.get('Link') ?? '')?.[1] ?? '').toBe(feed?.older);
      seen.push(...(feed?.entries ?? []).map(({ link }) => link));
      url = feed?.older ?? '';
    }
    expect(seen).toEqual(Array.from({ length: 45 }, (_, i) => `${origin}/articles/story-${10 + i}`));
  });

  it('goes on behind what was read where no article so far has the phrase', async () => {
    const contentHtml = '<p>Forces of Iraq, Iraqi forces not.</p>';
    const others = Array.from({ length: 130 }, (_, i) => article({ slug: `story-${100 + i}`, contentHtml }));
    const said = article({
      slug: 'told',
      published: '2001-01-01T00:00:00Z',
      contentHtml: '<p>Forces not of Iraq</p>',
    });
    const phrase = appOf([...others, said]);
    const first = await phrase.request(`/search/${format.file}?q=%22not+of%22`);
    const document = readBack[format.name]?.(await first.text());
    expect(document?.entries).toEqual([]);
    const second = await phrase.request(document?.older ?? '');
    expect(readBack[format.name]?.(await second.text()).entries).toMatchObject([
      { link: `${origin}/articles/told` },
    ]);
  });

  it('is empty where nothing is found yet, for who waits for it, and linked from the page that says so', async () => {
    const page = await (await app.request('/search?q=nothing')).text();
    expect(page).toContain(`<a href="/search/${format.file}?q=nothing">${format.name}</a>`);
    const answer = await app.request(`/search/${format.file}?q=nothing`);
    expect(answer.status).toBe(200);
    expect(readBack[format.name]?.(await answer.text())).toMatchObject({ entries: [] });
  });

  it('says what to ask where nothing is asked', async () => {
    const answer = await app.request(`/search/${format.file}?q=`);
    expect(await answer.json()).toEqual({
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      detail: 'A search wants at least one of the parameters q, topic, agency, place, author, from, to.',
    });
  });
});

it('goes on from page to page', async () => {
  const many = appOf(
    Array.from({ length: 45 }, (_, i) => article({ slug: `story-${i}` })),
    site,
  );
  const count = async (path: string) =>
    (await (await many.request(path)).text()).match(/class="h-entry"/g)?.length ?? 0;
  expect(await count('/search?q=happened')).toBe(20);
  expect(await count('/search?q=happened&page=3')).toBe(5);
  expect((await many.request('/search?q=happened&page=4')).status).toBe(404);
});
