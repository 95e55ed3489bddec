import { expect, it } from 'vitest';
import { article } from '../fixtures/article.ts';
import { site } from '../fixtures/settings.ts';
import { appOf } from '../http/served.ts';

const episode = {
  url: 'https://media.example.org/ep1.mp3?from=a&to=b',
  mediaType: 'audio/mpeg',
  bytes: 13_654_375,
  seconds: 1695,
  titleText: 'The whole "talk"',
};
const film = { url: 'https://media.example.org/ep1.mp4', mediaType: 'video/mp4' };
const app = appOf([article({ enclosures: [episode, { ...film, bytes: 9, seconds: 60 }] })]);
const alone = appOf([article({ enclosures: [film] })]);
const get = async (of: typeof app, path: string) => (await of.request(path)).text();
const lines = (text: string, pattern: RegExp) => text.match(pattern)?.map((line) => line.trim());

it('an entry of Atom links to all of them', async () => {
  const links = /^ *<link rel="enclosure".*$/gm;
  expect(lines(await get(app, '/atom.xml'), links)).toEqual([
    '<link rel="enclosure" type="audio/mpeg" href="https://media.example.org/ep1.mp3?from=a&amp;to=b" length="13654375" title="The whole &quot;talk&quot;"/>',
    '<link rel="enclosure" type="video/mp4" href="https://media.example.org/ep1.mp4" length="9"/>',
  ]);
  expect(lines(await get(alone, '/atom.xml'), links)).toEqual([
    '<link rel="enclosure" type="video/mp4" href="https://media.example.org/ep1.mp4"/>',
  ]);
});

it('an item of RSS has the first, of no length where nobody knows it, and the others as Media RSS', async () => {
  const elements = /^ *<(?:enclosure|itunes:|media:).*$/gm;
  expect(lines(await get(app, '/rss.xml'), elements)).toEqual([
    '<media:content xmlns:media="http://search.yahoo.com/mrss/" url="https://media.example.org/ep1.mp4" type="video/mp4" medium="video" fileSize="9" duration="60"/>',
    '<enclosure url="https://media.example.org/ep1.mp3?from=a&amp;to=b" length="13654375" type="audio/mpeg"/>',
    '<itunes:duration xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">1695</itunes:duration>',
  ]);
  expect(lines(await get(alone, '/rss.xml'), elements)).toEqual([
    '<enclosure url="https://media.example.org/ep1.mp4" length="0" type="video/mp4"/>',
  ]);
});

it('an item of JSON Feed has them as attachments', async () => {
  const attachments = [
    {
      url: episode.url,
      mime_type: 'audio/mpeg',
      title: 'The whole "talk"',
      size_in_bytes: 13_654_375,
      duration_in_seconds: 1695,
    },
    { url: film.url, mime_type: 'video/mp4', size_in_bytes: 9, duration_in_seconds: 60 },
  ];
  expect(JSON.parse(await get(app, '/feed.json')).items[0].attachments).toEqual(attachments);
  expect(JSON.parse(await get(app, '/articles/story.json')).attachments).toEqual(attachments);
  expect(JSON.parse(await get(alone, '/feed.json')).items[0].attachments).toEqual([
    { url: film.url, mime_type: 'video/mp4' },
  ]);
});

it('a feed of summaries has them too', async () => {
  const inSummary = appOf([article({ enclosures: [film] })], { ...site, feedText: 'summary' });
  for (const file of ['atom.xml', 'rss.xml', 'feed.json'])
    expect(await get(inSummary, `/${file}`)).toContain(film.url);
});

it('of long addresses no more stand in a document than fit', async () => {
  const enclosures = Array.from({ length: 20 }, (_, i) => ({
    ...{ url: `https://example.org/?${'&'.repeat(500)}${i}`, mediaType: 'video/quicktime' },
    ...{ bytes: 999_999_999, seconds: 86_400, titleText: '"'.repeat(500) },
  }));
  const many = appOf(
    Array.from({ length: 30 }, (_, i) => article({ slug: `a-${i}`, id: `urn:uuid:${i}`, enclosures })),
  );
  for (const file of ['atom.xml', 'rss.xml', 'feed.json'])
    expect(new TextEncoder().encode(await get(many, `/${file}`)).length).toBeLessThan(250_000);
});

it('a document without any says nothing of them', async () => {
  const without = appOf([article()]);
  for (const file of ['atom.xml', 'rss.xml', 'feed.json'])
    expect(await get(without, `/${file}`)).not.toMatch(/enclosure|itunes|media:|attachment/);
});

it('plain text names each, how long it lasts, and where it is', async () => {
  expect(await get(app, '/articles/story.txt')).toBe(
    [
      'A story',
      '2017-06-28',
      'https://news.example.org/articles/story',
      'The whole "talk" (28:15) <https://media.example.org/ep1.mp3?from=a&to=b>',
      'ep1.mp4 (1:00) <https://media.example.org/ep1.mp4>',
      '',
      'What happened.',
      '',
    ].join('\n'),
  );
});
