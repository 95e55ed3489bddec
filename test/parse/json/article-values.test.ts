import { expect, it } from 'vitest';
import { parsedFile } from '../parsed-file.ts';

const TIME = '2017-06-28T10:15:00Z';
const TITLE = 'Troops stall';
const TEXT = 'The push has stalled, an officer said.';
const HTML = `<p>${TEXT}</p>`;
/** Seconds since 1970. */
const SECONDS = Date.parse(TIME) / 1000;

const read = async (value: unknown) => {
  const { draft } = await parsedFile('a.json', JSON.stringify(value));
  if (!draft) return undefined;
  const {
    titleText,
    published,
    bylines,
    topics,
    contentHtml,
    canonicalUrl,
    creditText,
    placeText,
    rightsText,
  } = draft;
  const rest = { canonicalUrl, creditText, placeText, rightsText };
  return { titleText, published, bylines, topics, contentHtml, rest };
};
const url = 'https://example.org/a';

it.each([
  [
    'ninjs, of IPTC',
    {
      ...{ uri: 'urn:1', type: 'text', language: 'en', versioncreated: TIME, pubstatus: 'usable' },
      ...{
        headline: TITLE,
        byline: 'Jane Doe',
        located: 'MOSUL, Iraq',
        subject: [{ code: '1', name: 'war' }],
      },
      ...{ body_text: TEXT, body_xhtml: `<div>${HTML}</div>`, copyrightnotice: '(c) Example', source: 'AP' },
    },
    { creditText: 'AP', placeText: 'MOSUL, Iraq', rightsText: '(c) Example' },
  ],
  [
    'ninjs 2',
    {
      ...{ uri: 'urn:1', type: 'text', language: 'en', versioncreated: TIME, by: 'By Jane Doe' },
      ...{ headlines: [{ role: 'main', value: TITLE }], subjects: [{ name: 'war' }] },
      bodies: [{ role: 'main', contenttype: 'text/html', value: HTML }],
    },
    {},
  ],
  [
    'the Guardian’s API',
    {
      response: {
        status: 'ok',
        content: {
          ...{ type: 'article', webPublicationDate: TIME, webTitle: TITLE, webUrl: url },
          fields: { headline: TITLE, byline: 'Jane Doe', body: HTML, bodyText: TEXT },
          tags: [{ id: 'world/war', type: 'keyword', webTitle: 'war' }],
        },
      },
    },
    { canonicalUrl: url },
  ],
  [
    'Readability',
    {
      ...{ title: TITLE, byline: 'By Jane Doe', lang: 'en', content: HTML, textContent: TEXT },
      ...{ siteName: 'Example', publishedTime: TIME, tags: ['war'] },
    },
    { creditText: 'Example' },
  ],
  [
    'trafilatura',
    { title: TITLE, author: 'Jane Doe', date: TIME, text: TEXT, raw_text: TEXT, tags: 'war', source: url },
    { canonicalUrl: undefined, creditText: undefined },
  ],
  [
    'dev.to',
    {
      ...{
        type_of: 'article',
        title: TITLE,
        published_at: TIME,
        tag_list: 'war',
        user: { name: 'Jane Doe' },
      },
      ...{ body_markdown: TEXT, url },
    },
    { canonicalUrl: url },
  ],
  [
    'Substack',
    {
      ...{ title: TITLE, post_date: TIME, audience: 'everyone', canonical_url: url, body_html: HTML },
      ...{ publishedBylines: [{ id: 1, name: 'Jane Doe' }], postTags: [], tags: [{ name: 'war' }] },
    },
    { canonicalUrl: url },
  ],
  [
    'WordPress.com',
    {
      ...{ ID: 1, author: { ID: 1, name: 'Jane Doe' }, date: TIME, title: TITLE, URL: url, content: HTML },
      ...{ status: 'publish', tags: { war: { ID: 1, name: 'war' } } },
    },
    { canonicalUrl: url },
  ],
  [
    'Blogger',
    {
      ...{ kind: 'blogger#post', published: TIME, url, title: TITLE, content: HTML, labels: ['war'] },
      author: { id: '1', displayName: 'Jane Doe' },
    },
    { canonicalUrl: url },
  ],
  [
    'Micropub',
    {
      type: ['h-entry'],
      properties: {
        ...{
          name: [TITLE],
          content: [{ html: HTML, value: TEXT }],
          published: [TIME],
          category: ['war'],
          url: [url],
        },
        author: [{ type: ['h-card'], properties: { name: ['Jane Doe'] } }],
      },
    },
    { canonicalUrl: url },
  ],
  [
    'ActivityPub',
    {
      ...{ type: 'Article', name: TITLE, content: HTML, published: TIME, url },
      ...{ attributedTo: { type: 'Person', name: 'Jane Doe' }, tag: [], tags: ['war'] },
    },
    { canonicalUrl: url },
  ],
  [
    'JSON-LD',
    {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Example' },
        {
          ...{
            '@type': 'NewsArticle',
            headline: TITLE,
            datePublished: TIME,
            articleBody: TEXT,
            keywords: 'war',
          },
          author: { '@type': 'Person', name: 'Jane Doe' },
        },
      ],
    },
    {},
  ],
  [
    'Strapi',
    {
      data: {
        id: 1,
        attributes: { title: TITLE, content: TEXT, publishedAt: TIME, author: 'Jane Doe', tags: 'war' },
      },
    },
    {},
  ],
  [
    'Diffbot',
    {
      objects: [
        {
          type: 'article',
          title: TITLE,
          author: 'Jane Doe',
          date: TIME,
          html: HTML,
          tags: [{ label: 'war' }],
        },
      ],
    },
    {},
  ],
  [
    'MongoDB',
    {
      _id: { $oid: '5' },
      title: TITLE,
      text: TEXT,
      date: { $date: TIME },
      author: 'Jane Doe',
      tags: ['war'],
    },
    {},
  ],
  [
    'a crawler that keeps lists',
    { title: [TITLE], date: [TIME], text: [TEXT], author: ['Jane Doe'], tags: ['war'] },
    {},
  ],
  ['Reddit', { title: TITLE, selftext: TEXT, author: 'Jane Doe', created_utc: SECONDS, category: 'war' }, {}],
  [
    'a table with names in capitals',
    { Title: TITLE, Date: TIME, Author: 'Jane Doe', Content: TEXT, Tags: 'war' },
    {},
  ],
])('reads an article as %s has it', async (_, value, rest) => {
  expect(await read(value)).toMatchObject({
    ...{ titleText: TITLE, published: TIME, bylines: ['Jane Doe'], topics: ['war'], rest },
    contentHtml: expect.stringContaining(TEXT) as string,
  });
});

it('reads Markdown as Markdown, and a list of paragraphs', async () => {
  const facts = { title: TITLE, date: TIME };
  expect((await read({ ...facts, body_markdown: '# Troops stall\n\nIt *was*.' }))?.contentHtml).toBe(
    '<p>It <em>was</em>.</p>',
  );
  expect((await read({ ...facts, paragraphs: ['It was quiet.', 'It rained.'] }))?.contentHtml).toBe(
    '<p>It was quiet.</p>\n<p>It rained.</p>',
  );
});

it('takes the address of an author for no name', async () => {
  const value = { title: TITLE, date: TIME, text: TEXT, authors: ['https://example.org/jane', 'Jane Doe'] };
  expect((await read(value))?.bylines).toEqual(['Jane Doe']);
});

it.each([
  ['a name alone', { name: 'Jane Doe', text: 'She wrote.', url }],
  ['what is in an editor’s own blocks', { title: TITLE, date: TIME, content: { type: 'doc', content: [] } }],
  ['what a site is built by', { name: 'site', description: 'A site', scripts: { build: 'x' } }],
])('takes %s for no article', async (_, value) => {
  expect(await read(value)).toBeUndefined();
});
