import { expect, it } from 'vitest';
import { channelOf } from '../../src/channels/index.ts';
import { feedOf } from '../../src/feed/feed.ts';
import { atom } from '../../src/render/atom.ts';
import type { Format } from '../../src/render/format.ts';
import { json } from '../../src/render/json.ts';
import { rss } from '../../src/render/rss.ts';
import type { Site } from '../../src/site.ts';
import { article } from '../fixtures/article.ts';
import { site as everythingSet } from '../fixtures/settings.ts';

/** Nothing is set that may be left empty. */
const site: Site = {
  ...{ ...everythingSet, titleText: 'Wire', descriptionText: 'All of it' },
  ...{ authorText: undefined, url: undefined, rightsText: undefined },
};
const channel = channelOf(site, {
  id: 'urn:uuid:00000000-0000-4000-8000-000000000000',
  path: '/',
  kind: 'site',
  nameText: 'all',
});
const render = (format: Format, settings = site, articles = [article()]) =>
  format.render(
    feedOf(settings, channel, articles, {
      updatedIfEmpty: '2016-01-01T00:00:00Z',
      origin: 'https://a.example',
      path: `/${format.file}`,
    }),
  );

it('the smallest Atom feed', () => {
  expect(render(atom)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>urn:uuid:00000000-0000-4000-8000-000000000000</id>
  <title>Wire</title>
  <subtitle>All of it</subtitle>
  <updated>2017-06-28T12:00:00Z</updated>
  <author><name>Wire</name></author>
  <link rel="alternate" type="text/html" href="https://a.example/"/>
  <link rel="self" type="application/atom+xml" href="https://a.example/atom.xml"/>
  <icon>https://a.example/favicon.ico</icon>
  <logo>https://a.example/icon-512.png</logo>
  <entry>
    <id>urn:uuid:00000000-0000-4000-8000-000000000001</id>
    <title>A story</title>
    <link rel="alternate" type="text/html" href="https://a.example/articles/story"/>
    <published>2017-06-28T12:00:00Z</published>
    <updated>2017-06-28T12:00:00Z</updated>
    <summary>What happened.</summary>
    <content type="html"><![CDATA[<p>What happened.</p>]]></content>
  </entry>
</feed>
`);
});

it('the smallest RSS feed', () => {
  expect(render(rss)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
    <channel>
        <title>Wire</title>
        <link>https://a.example/</link>
        <description>All of it</description>
        <lastBuildDate>Wed, 28 Jun 2017 12:00:00 GMT</lastBuildDate>
        <docs>https://www.rssboard.org/rss-specification</docs>
        <generator>Seedwire</generator>
        <language>en</language>
        <image>
            <title>Wire</title>
            <url>https://a.example/icon-512.png</url>
            <link>https://a.example/</link>
        </image>
        <atom:link href="https://a.example/rss.xml" rel="self" type="application/rss+xml"/>
        <item>
            <title><![CDATA[A story]]></title>
            <link>https://a.example/articles/story</link>
            <guid isPermaLink="false">urn:uuid:00000000-0000-4000-8000-000000000001</guid>
            <pubDate>Wed, 28 Jun 2017 12:00:00 GMT</pubDate>
            <description><![CDATA[What happened.]]></description>
            <content:encoded><![CDATA[<p>What happened.</p>]]></content:encoded>
        </item>
    </channel>
</rss>
`);
});

it('the smallest JSON feed', () => {
  expect(render(json)).toBe(`{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "Wire",
  "description": "All of it",
  "home_page_url": "https://a.example/",
  "feed_url": "https://a.example/feed.json",
  "icon": "https://a.example/icon-512.png",
  "favicon": "https://a.example/favicon.ico",
  "language": "en",
  "_seedwire": {
    "about": "https://a.example/openapi.json"
  },
  "items": [
    {
      "id": "urn:uuid:00000000-0000-4000-8000-000000000001",
      "url": "https://a.example/articles/story",
      "title": "A story",
      "summary": "What happened.",
      "content_html": "<p>What happened.</p>",
      "date_published": "2017-06-28T12:00:00Z",
      "date_modified": "2017-06-28T12:00:00Z",
      "_seedwire": {
        "date_precision": "day",
        "word_count": 2,
        "version": "740534c0b6e35aa9"
      }
    }
  ]
}
`);
});

it("JSON names the site's author once where every item is theirs, else each item's own", () => {
  const named = { ...site, authorText: 'The Editors' };
  const authors = (articles: ReturnType<typeof article>[]) => {
    const feed = JSON.parse(render(json, named, articles));
    return { feed: feed.authors, items: feed.items.map((item: { authors?: unknown }) => item.authors) };
  };
  expect(authors([article()])).toEqual({ feed: [{ name: 'The Editors' }], items: [undefined] });
  expect(authors([article(), article({ creditText: 'AP' })])).toEqual({
    feed: undefined,
    items: [[{ name: 'The Editors' }], [{ name: 'AP' }]],
  });
});

it('RSS puts names into Dublin Core', () => {
  const items = render(rss, { ...site, authorText: 'The Editors' }, [
    article(),
    article({ creditText: 'A & B' }),
    article({ bylines: ['Jane Doe', 'John Roe'], creditText: 'AP' }),
  ]);
  expect(items.match(/<dc:creator>.*<\/dc:creator>/g)).toEqual([
    '<dc:creator>The Editors</dc:creator>',
    '<dc:creator>A &amp; B</dc:creator>',
    '<dc:creator>Jane Doe, John Roe</dc:creator>',
  ]);
  expect(items).not.toContain('<author>');
});
