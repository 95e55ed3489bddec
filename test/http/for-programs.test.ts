import { describe, expect, it } from 'vitest';
import { articleForms } from '../../src/render/forms/index.ts';
import { article } from '../fixtures/article.ts';
import { site } from '../fixtures/settings.ts';
import { xmlTree } from '../render/xml-tree.ts';
import { appOf } from './served.ts';

const origin = 'https://news.example.org';
const articles = [
  article({ topics: ['Mosul'], creditText: 'A & B' }),
  article({ slug: 'older', published: '2016-02-29T12:00:00Z', updated: '2016-02-29T12:00:00Z' }),
];
const app = appOf(articles);

describe.each(articleForms)('an article as .$extension', ({ extension, mediaType }) => {
  const path = `/articles/story.${extension}`;

  it('stands beside its page, which is the canonical one', async () => {
    const response = await app.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe(`${mediaType}; charset=utf-8`);
    expect(response.headers.get('Link')).toBe(`<${origin}/articles/story>; rel="canonical"`);
    expect(await response.text()).toContain('What happened.');
    const headers = { 'If-None-Match': response.headers.get('ETag') ?? '' };
    expect((await app.request(path, { headers })).status).toBe(304);
  });

  it('leads to where the article was published first', async () => {
    const elsewhere = appOf([article({ canonicalUrl: 'https://example.net/story' })]);
    const { headers } = await elsewhere.request(path);
    expect(headers.get('Link')).toBe('<https://example.net/story>; rel="canonical"');
  });

  it('is nowhere where the article is nowhere, and not before its time', async () => {
    expect((await app.request(`/articles/none.${extension}`)).status).toBe(404);
    const early = appOf(articles, site, () => Date.parse('2017-01-01T00:00:00Z'));
    expect((await early.request(path)).status).toBe(404);
    expect((await early.request(`/articles/older.${extension}`)).status).toBe(200);
  });
});

it.each(['/articles/story.pdf', '/articles/story.', '/articles/story.json.md', '/articles/.json'])(
  '%s is a real 404',
  async (path) => {
    expect((await app.request(path)).status).toBe(404);
  },
);

it('/feeds.json lists every channel, with its feeds', async () => {
  const response = await app.request('/feeds.json');
  expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
  const { channels, ...facts } = (await response.json()) as { channels: Record<string, unknown>[] };
  expect(facts).toEqual({
    title: 'The Example Wire',
    home_page_url: `${origin}/`,
    opml_url: `${origin}/feeds.opml`,
    articles_url: `${origin}/articles.json`,
  });
  expect(channels.map(({ home_page_url }) => home_page_url)).toEqual(
    [
      ...['/', '/topics/mosul/', '/agencies/a-b--322914c2/', '/2016/', '/2017/', '/2016/02/', '/2017/06/'],
      ...['/2016/02/29/', '/2017/06/28/'],
    ].map((path) => origin + path),
  );
  expect(channels[1]).toEqual({
    id: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
    kind: 'topic',
    name: 'Mosul',
    title: 'The Example Wire: Mosul',
    description: 'Articles about Mosul.',
    home_page_url: `${origin}/topics/mosul/`,
    articles: 1,
    newest: '2017-06-28T12:00:00Z',
    state: expect.stringMatching(/^[0-9a-f]{16}$/),
    feeds: [
      { format: 'Atom', type: 'application/atom+xml', url: `${origin}/topics/mosul/atom.xml` },
      { format: 'RSS', type: 'application/rss+xml', url: `${origin}/topics/mosul/rss.xml` },
      { format: 'JSON Feed', type: 'application/feed+json', url: `${origin}/topics/mosul/feed.json` },
    ],
  });
});

it('/feeds.opml lists every channel once, by kind', async () => {
  const response = await appOf(articles.slice(1)).request('/feeds.opml');
  expect(response.headers.get('Content-Type')).toBe('text/x-opml; charset=utf-8');
  const opml = await response.text();
  expect(xmlTree(opml).name).toBe('opml');
  expect(opml).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <opml version="2.0">
      <head>
        <title>The Example Wire</title>
        <dateModified>Mon, 29 Feb 2016 12:00:00 GMT</dateModified>
      </head>
      <body>
        <outline text="Everything">
          <outline type="rss" text="The Example Wire" title="The Example Wire" description="News &amp; views, for &quot;tests&quot; &lt;only&gt;" xmlUrl="https://news.example.org/atom.xml" htmlUrl="https://news.example.org/"/>
        </outline>
        <outline text="Years">
          <outline type="rss" text="The Example Wire: 2016" title="The Example Wire: 2016" description="Articles of 2016." xmlUrl="https://news.example.org/2016/atom.xml" htmlUrl="https://news.example.org/2016/"/>
        </outline>
        <outline text="Months">
          <outline type="rss" text="The Example Wire: February 2016" title="The Example Wire: February 2016" description="Articles of February 2016." xmlUrl="https://news.example.org/2016/02/atom.xml" htmlUrl="https://news.example.org/2016/02/"/>
        </outline>
        <outline text="Days">
          <outline type="rss" text="The Example Wire: February 29, 2016" title="The Example Wire: February 29, 2016" description="Articles of February 29, 2016." xmlUrl="https://news.example.org/2016/02/29/atom.xml" htmlUrl="https://news.example.org/2016/02/29/"/>
        </outline>
      </body>
    </opml>
    "
  `);
});
