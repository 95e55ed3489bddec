import { describe, expect, it } from 'vitest';
import { siteChannel } from '../../src/channel.ts';
import { feedOf } from '../../src/feed.ts';
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
  }),
  article({ published: '2016-02-29T12:00:00Z', updated: '2018-01-01T00:00:00Z' }),
];
const channel = siteChannel(
  { ...site, titleText: `A &amp; B: ${nasty}` },
  'urn:uuid:00000000-0000-4000-8000-000000000000',
);

describe.each(formats)('$name', (format) => {
  const place = {
    origin: 'https://news.example.org',
    file: format.file,
    faviconPath: '/favicon.ico',
    iconPath: '/icon-512.png',
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
      entries: [],
    });
  });

  it('names the hub where one is set', () => {
    const hubUrl = 'https://hub.example.net/?a=1&b=2';
    const withHub = format.render(feedOf({ ...site, hubUrl }, channel, articles, place));
    expect(readBack[format.name]?.(withHub)).toEqual({ ...read, hubs: [hubUrl] });
  });

  it('says of each entry just what the article says', () => {
    expect(read?.entries).toEqual(
      articles.map(({ id, slug, titleText, summaryText, contentHtml, published }) => ({
        id,
        title: titleText,
        link: `https://news.example.org/articles/${slug}`,
        summary: summaryText,
        content: contentHtml,
        published: Date.parse(published),
      })),
    );
  });

  it('is the same bytes when it is written again, and keeps its ids when it moves to another host', () => {
    expect(format.render(feedOf(site, channel, structuredClone(articles), place))).toBe(document);
    const moved = format.render(
      feedOf(site, channel, articles, { ...place, origin: 'http://127.0.0.1:8787' }),
    );
    expect(readBack[format.name]?.(moved).entries.map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
    expect(moved).not.toContain('news.example.org');
  });

  it('holds as many of the newest articles as fit 250 KB, and the newest in any case', () => {
    const long = (kilobytes: number) =>
      article({ contentHtml: `<p>${'<b>5 &lt; 6 &amp; "żółć"</b>'.repeat(kilobytes * 30)}</p>` });
    const many = format.render(feedOf(site, channel, Array(40).fill(long(10)), place));
    expect(Buffer.byteLength(many)).toBeLessThan(250_000);
    expect(readBack[format.name]?.(many).entries.length).toBeGreaterThan(5);
    const one = format.render(feedOf(site, channel, [long(400), long(1)], place));
    expect(readBack[format.name]?.(one).entries).toHaveLength(1);
  });

  it('begins with its first character and ends with a line end', () => {
    expect(document).toMatch(/^[<{]/);
    expect(document).toMatch(/[>}]\n$/);
  });
});
