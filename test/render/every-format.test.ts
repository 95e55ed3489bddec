import { describe, expect, it } from 'vitest';
import { channelOf } from '../../src/channels/index.ts';
import { feedOf } from '../../src/feed/feed.ts';
import { formats } from '../../src/render/formats.ts';
import { article } from '../fixtures/article.ts';
import { site } from '../fixtures/settings.ts';
import { readBack } from './read-back.ts';

const nasty = `Profit <b>5</b> < 6 & AT&T &amp; "x" ']]>' ]]> ]]>`;
const articles = [
  article({
    id: 'urn:uuid:00000000-0000-4000-8000-000000000002',
    slug: 'nasty',
    titleText: nasty,
    summaryText: nasty,
    contentHtml: '<p>5 &lt; 6 &amp; ]]&gt; ]]&gt;</p>\n<p>مرحبا 😀</p>',
    creditText: 'A & B <c>',
    language: 'ar',
    topics: ['C++', 'AT&T &amp; <b>', 'الموصل'],
    picture: { address: 'https://example.org/?a=1&amp;b=%22%3C' },
    rightsText: nasty,
    enclosures: [
      { url: 'https://example.org/a.mp3?a=1&b=%3C', mediaType: 'audio/mpeg', bytes: 123_456, seconds: 1695 },
      { url: 'https://example.org/%22.mp4', mediaType: 'video/mp4', bytes: 5, titleText: nasty },
      { url: 'http://example.org/c.ogg', mediaType: 'audio/ogg' },
    ],
  }),
  article({ published: '2016-02-29T12:00:00Z', updated: '2018-01-01T00:00:00Z' }),
];
const channel = channelOf(
  { ...site, titleText: `A &amp; B: ${nasty}` },
  { id: 'urn:uuid:00000000-0000-4000-8000-000000000000', path: '/', kind: 'site', nameText: 'all' },
);

describe.each(formats)('$name', (format) => {
  const place = {
    origin: 'https://news.example.org',
    path: `/${format.file}`,
    updatedIfEmpty: '2016-01-01T00:00:00Z',
  };
  const document = format.render(feedOf(site, channel, articles, place));
  const read = readBack[format.name]?.(document);

  it('says what the feed is, and where', () => {
    expect({ ...read, entries: [] }).toEqual({
      title: `A &amp; B: ${nasty}`,
      description: 'News & views, for "tests" <only>',
      home: 'https://news.example.org/',
      self: `https://news.example.org/${format.file}`,
      hubs: [],
      language: 'en',
      icon: 'https://news.example.org/icon-512.png',
      older: '',
      current: '',
      entries: [],
    });
  });

  it('names the hub where one is set', () => {
    const hubUrl = 'https://hub.example.net/?a=1&b=2';
    const withHub = format.render(
      feedOf({ ...site, hubUrl }, channel, articles, { ...place, isAnnounced: true }),
    );
    expect(readBack[format.name]?.(withHub)).toEqual({ ...read, hubs: [hubUrl] });
  });

  it('says in the text that it is to be read from right to left', () => {
    const rightToLeft = article({ language: 'ar', direction: 'rtl', contentHtml: '<p>مرحبا</p>' });
    const [entry] =
      readBack[format.name]?.(format.render(feedOf(site, channel, [rightToLeft], place))).entries ?? [];
    expect(entry?.content).toBe('<div dir="rtl"><p>مرحبا</p></div>');
  });

  it('says of each entry just what the article says', () => {
    expect(read?.entries).toEqual(
      articles.map(({ id, slug, titleText, summaryText, contentHtml, published, topics, ...own }) => ({
        id,
        title: titleText,
        link: `https://news.example.org/articles/${slug}`,
        summary: summaryText,
        content: contentHtml,
        published: Date.parse(published),
        categories: topics,
        picture: own.picture?.address ?? '',
        rights: own.rightsText ?? '',
        enclosures: (own.enclosures ?? []).map(({ url, mediaType, bytes = 0 }) => ({
          url,
          type: mediaType,
          bytes,
        })),
      })),
    );
  });

  it('says what was corrected before it says the rest', () => {
    const corrected = article({ correctionText: 'A & B, not <C>.', contentHtml: '<p>What happened.</p>' });
    const feed = format.render(feedOf(site, channel, [corrected], place));
    const [entry] = readBack[format.name]?.(feed).entries ?? [];
    const note = '<p><strong>Correction:</strong> A &amp; B, not &lt;C&gt;.</p>';
    expect(entry?.content).toBe(`${note}\n<p>What happened.</p>`);
  });

  // REXML and fast-xml-parser give up a document with more of them than some thousands.
  it('leaves parsers no more entities to undo where entries have more markup', () => {
    const entities = (contentHtml: string) => {
      const feed = format.render(feedOf(site, channel, [article({ contentHtml })], place));
      const xml = feed.startsWith('<') ? feed.replace(/<!\[CDATA\[.*?\]\]>/gs, '') : '';
      return xml.match(/&\w+;/g)?.length ?? 0;
    };
    expect(entities('<p>A <b>&amp;</b> "b"</p>'.repeat(1000))).toBe(entities('<p>A</p>'));
  });

  it('is the same bytes when it is written again, and keeps its ids when it moves to another host', () => {
    expect(format.render(feedOf(site, channel, structuredClone(articles), place))).toBe(document);
    const moved = format.render(
      feedOf(site, channel, articles, { ...place, origin: 'http://127.0.0.1:8787' }),
    );
    expect(readBack[format.name]?.(moved).entries.map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
    expect(moved).not.toContain('news.example.org');
  });

  it('begins with its first character and ends with a line end', () => {
    expect(document).toMatch(/^[<{]/);
    expect(document).toMatch(/[>}]\n$/);
  });
});
