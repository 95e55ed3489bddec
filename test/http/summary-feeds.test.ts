import { describe, expect, it } from 'vitest';
import { formats } from '../../src/render/formats.ts';
import { article } from '../fixtures/article.ts';
import { site } from '../fixtures/settings.ts';
import { xmlTree } from '../render/xml-tree.ts';
import { appOf } from './served.ts';

const long = 'The bridge was closed before anyone had crossed it. '.repeat(400);
const articles = Array.from({ length: 30 }, (_, i) =>
  article({
    id: `urn:uuid:00000000-0000-4000-8000-0000000000${String(i).padStart(2, '0')}`,
    slug: `story-${i}`,
    published: `2017-06-${String(30 - i).padStart(2, '0')}T12:00:00Z`,
    updated: `2017-06-${String(30 - i).padStart(2, '0')}T12:00:00Z`,
    titleText: `Story ${i}`,
    summaryText: `What happened on day ${i}.`,
    contentHtml: `<p>What happened on day ${i}.</p>\n<p>${long}</p>`,
    ...(i === 0 ? { correctionText: 'An earlier version misnamed the river.' } : {}),
  }),
);
const inFull = appOf(articles);
const inSummary = appOf(articles, { ...site, feedText: 'summary' });
const textOf = async (app: typeof inFull, path: string) => (await app.request(path)).text();

describe.each(formats)('a feed of summaries, $name', ({ file }) => {
  it('has the summaries of more articles than a feed of texts, and no text', async () => {
    const [full, summary] = [await textOf(inFull, `/${file}`), await textOf(inSummary, `/${file}`)];
    const stories = (text: string) => new Set(text.match(/Story \d+/g)).size;
    expect([stories(full), full.includes('The bridge was closed')]).toEqual([11, true]);
    expect([stories(summary), summary.includes('The bridge was closed')]).toEqual([30, false]);
  });

  it('says what was corrected, which stands above the text elsewhere', async () => {
    expect(await textOf(inSummary, `/${file}`)).toContain(
      'Correction: An earlier version misnamed the river. What happened on day 0.',
    );
  });
});

it('has in Atom a summary and no content', async () => {
  expect(/<entry>[\s\S]*?<\/entry>/.exec(await textOf(inSummary, '/2017/06/29/atom.xml'))?.[0]).toBe(`<entry>
    <id>urn:uuid:00000000-0000-4000-8000-000000000001</id>
    <title>Story 1</title>
    <link rel="alternate" type="text/html" href="https://news.example.org/articles/story-1"/>
    <published>2017-06-29T12:00:00Z</published>
    <updated>2017-06-29T12:00:00Z</updated>
    <summary>What happened on day 1.</summary>
  </entry>`);
});

it('has in RSS a description and no content', async () => {
  const text = await textOf(inSummary, '/2017/06/29/rss.xml');
  expect(() => xmlTree(text)).not.toThrow();
  expect(text).toContain('<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">');
  // The prefix is declared where it stands: who wrote it is all that has it.
  expect(/<item>[\s\S]*?<\/item>/.exec(text)?.[0]).toBe(`<item>
            <title><![CDATA[Story 1]]></title>
            <link>https://news.example.org/articles/story-1</link>
            <guid isPermaLink="false">urn:uuid:00000000-0000-4000-8000-000000000001</guid>
            <pubDate>Thu, 29 Jun 2017 12:00:00 GMT</pubDate>
            <description><![CDATA[What happened on day 1.]]></description>
            <dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">The Editors</dc:creator>
        </item>`);
});

it('has in JSON Feed the summary as its content, one of which must be there', async () => {
  const { items } = JSON.parse(await textOf(inSummary, '/2017/06/29/feed.json'));
  expect(items).toEqual([
    {
      id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
      url: 'https://news.example.org/articles/story-1',
      title: 'Story 1',
      summary: 'What happened on day 1.',
      content_text: 'What happened on day 1.',
      date_published: '2017-06-29T12:00:00Z',
      date_modified: '2017-06-29T12:00:00Z',
      _seedwire: {
        date_precision: 'day',
        word_count: 2,
        version: expect.stringMatching(/^[0-9a-f]{16}$/),
        is_shortened: true,
        whole_url: 'https://news.example.org/articles/story-1.json',
      },
    },
  ]);
});

it('leaves the article its text, as a page and for programs', async () => {
  for (const form of ['', '.json', '.md', '.txt'])
    expect(await textOf(inSummary, `/articles/story-1${form}`)).toContain('The bridge was closed');
});
