import { expect, it } from 'vitest';
import { article, dated, jsonLd, page, text } from './html-page.ts';

const mp3 = { url: 'https://example.org/a.mp3', mediaType: 'audio/mpeg' };
const mp4 = { url: 'https://example.org/a.mp4', mediaType: 'video/mp4' };
const long = `<p>${'What happened, and how it came to happen, as it was told to us by those who were there. '.repeat(5)}</p>`;
const story = (inside: string) => `<article>${long}${inside}${long}</article>`;
const player = '<audio controls src="https://example.org/a.mp3"></audio>';
const canonical = '<link rel="canonical" href="https://example.org/story">';
const object = { '@type': 'AudioObject', contentUrl: mp3.url };
const marked =
  '<div itemscope itemtype="https://schema.org/AudioObject"><meta itemprop="duration" content="PT28M15S"><meta itemprop="name" content="The talk"><a itemprop="contentUrl" href="https://example.org/a.mp3">Hear it</a></div>';

it.each([
  [
    'the article in JSON-LD',
    article({
      audio: {
        ...object,
        encodingFormat: 'audio/mp3',
        duration: 'PT28M15S',
        name: 'The &amp; talk',
        contentSize: '12 MB',
      },
      video: [
        { '@type': 'VideoObject', url: 'https://example.org/film', contentUrl: mp4.url },
        { '@type': 'VideoObject', embedUrl: 'https://example.org/embed' },
      ],
    }),
    text,
    [{ ...mp3, mediaType: 'audio/mpeg', seconds: 1695, titleText: 'The & talk' }, mp4],
    'json-ld',
  ],
  [
    'an episode in JSON-LD',
    jsonLd({
      '@graph': [
        { '@type': 'PodcastEpisode', associatedMedia: { '@id': '#a' } },
        { '@id': '#a', '@type': 'MediaObject', contentUrl: mp3.url, contentSize: '13654375' },
      ],
    }),
    text,
    [{ ...mp3, bytes: 13_654_375 }],
    'json-ld',
  ],
  ['JSON-LD by itself', jsonLd([{ '@type': 'NewsArticle' }, object]), text, [mp3], 'json-ld'],
  [
    'Open Graph',
    '<meta property="og:audio" content="http://example.org/a.mp3"><meta property="og:audio:secure_url" content="https://example.org/a.mp3"><meta property="og:audio:type" content="audio/mpeg"><meta property="og:video" content="https://example.org/a.mp4">',
    text,
    [mp3, mp4],
    'open graph',
  ],
  ['microdata', '', story(marked), [{ ...mp3, seconds: 1695, titleText: 'The talk' }], 'microdata'],
  ['its text', '', story(`<figure>${player}</figure>`), [mp3], 'player'],
  [
    'its text, at a relative address',
    canonical,
    story('<p><audio><source src="/a.ogg"><source src="/a.mp3?b=1&amp;c"></audio></p>'),
    [{ ...mp3, url: 'seed:/a.mp3?https%3A%2F%2Fexample.org%2Fa.mp3%3Fb%3D1%26c' }],
    'player',
  ],
])('a page has those of %s', async (_, head, body, enclosures, source) => {
  const { draft, problems, warnings } = await page(dated + head, body);
  expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
  expect([draft?.enclosures, draft?.sources.enclosures]).toEqual([enclosures, source]);
});

it.each([
  ['several things by themselves in JSON-LD', jsonLd([object, { ...object, contentUrl: mp4.url }]), text],
  [
    'a page that plays it, in Open Graph',
    '<meta property="og:video:url" content="https://example.org/embed/1"><meta property="og:video:type" content="text/html">',
    text,
  ],
  ['several marks', '', story(marked + marked.replace('a.mp3', 'b.mp3'))],
  ['a player that stands elsewhere', '', `${story('')}<aside>${player}</aside>`],
  [
    'a picture in JSON-LD',
    article({ associatedMedia: { '@type': 'ImageObject', contentUrl: 'https://example.org/a.jpg' } }),
    text,
  ],
])('%s: none', async (_, head, body) => {
  const { draft, problems, warnings } = await page(dated + head, body);
  expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
  expect(draft).not.toHaveProperty('enclosures');
});
