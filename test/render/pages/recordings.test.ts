import { expect, it } from 'vitest';
import type { Enclosure } from '../../../src/article.ts';
import { articlePage } from '../../../src/render/pages/article-page.tsx';
import { article } from '../../fixtures/article.ts';
import { site, siteIn } from '../../fixtures/settings.ts';

const alone = { channels: [], neighbours: { related: [] } };
const pageOf = (enclosures: readonly Enclosure[], of = site, facts = {}) =>
  articlePage(of, 'https://example.org', article({ enclosures, ...facts }), alone);
const recordingsIn = (html: string) => html.match(/<figure class="recording">.*?<\/figure>/gs);
const sound = { url: 'https://example.net/ep%201.mp3?a=1&b', mediaType: 'audio/mpeg' };
const film = { url: 'https://example.net/a.mp4', mediaType: 'video/mp4' };

it('sound is heard above the text, and its file has a link', () => {
  const html = pageOf([{ ...sound, bytes: 13_654_375, seconds: 1695 }]);
  const player =
    '<audio class="u-audio" controls="" preload="none" src="https://example.net/ep%201.mp3?a=1&amp;b" aria-label="ep 1.mp3"></audio>';
  const link =
    '<span class="fact"><a href="https://example.net/ep%201.mp3?a=1&amp;b" type="audio/mpeg" dir="auto">ep 1.mp3</a></span>';
  const facts = '<span class="fact">28:15</span><span class="fact">14 MB</span>';
  expect(html).toContain(
    `<figure class="recording">${player}<figcaption lang="en">${link}${facts}</figcaption></figure><div class="e-content">`,
  );
});

it('a film is seen there, and before it what the article is shown by', () => {
  const picture = { address: '/pictures/a.png' };
  const titleText = 'The <whole> talk';
  expect(recordingsIn(pageOf([{ ...film, seconds: 3723, titleText }], site, { picture }))).toEqual([
    '<figure class="recording"><video class="u-video" controls="" preload="none" src="https://example.net/a.mp4" aria-label="The &lt;whole&gt; talk" playsinline="" poster="https://example.org/pictures/a.png"></video>' +
      '<figcaption lang="en"><span class="fact"><a href="https://example.net/a.mp4" type="video/mp4" dir="auto">The &lt;whole&gt; talk</a></span><span class="fact">1:02:03</span></figcaption></figure>',
  ]);
  expect(pageOf([film])).not.toContain('poster');
});

it('what a page by https may not load has a link alone', () => {
  expect(recordingsIn(pageOf([{ ...film, url: 'http://example.net/' }]))).toEqual([
    '<figure class="recording"><figcaption lang="en"><span class="fact"><a href="http://example.net/" type="video/mp4" dir="auto">example.net</a></span></figcaption></figure>',
  ]);
});

it('is played where the text plays it, once, and else above it', () => {
  const link = (url: string, text: string) => `<p><a href="${url.replaceAll('&', '&#x26;')}">${text}</a></p>`;
  const contentHtml = [
    `<p>Hear it.</p>${link(sound.url, 'ep%201.mp3')}<p>Or see it:</p>${link(film.url, 'The &#x22;talk&#x22;')}`,
    `<p>Again:</p>${link(sound.url, 'ep 1.mp3')}${link('https://example.net/c.mp3', 'Download it')}`,
  ].join('');
  const [talk, other] = [
    { ...film, titleText: 'The "talk"' },
    { ...sound, url: 'https://example.net/c.mp3' },
  ];
  const html = pageOf([sound, talk, other], site, { contentHtml });
  const [above, heard, seen] = recordingsIn(html) ?? [];
  expect(html).toContain(
    `${above}<div class="e-content"><p>Hear it.</p>${heard}<p>Or see it:</p>${seen}<p>Again:</p><p>`,
  );
  expect([above, heard, seen].map((figure) => /src="([^"]*)"/.exec(`${figure}`)?.[1])).toEqual([
    'https://example.net/c.mp3',
    'https://example.net/ep%201.mp3?a=1&amp;b',
    'https://example.net/a.mp4',
  ]);
  expect(html).toContain('Download it</a></p></div>');
});

it.each([
  ['https://example.net/play/123', 'example.net'],
  ['https://example.net/play/1/https%3A%2F%2Fexample.org%2Fep%25201.mp3', 'example.net'],
  ['https://example.net/ep1.mp3', 'ep1.mp3'],
])('is played where the text has a link to %s by its host or its file', (url, text) => {
  const contentHtml = `<p>Hear it.</p><p><a href="${url}">${text}</a></p>`;
  const html = pageOf([{ ...sound, url, titleText: 'The talk' }], site, { contentHtml });
  expect(html).toContain('<p>Hear it.</p><figure class="recording">');
});

it('is called by the file of an address that another has in it', () => {
  const url = 'https://example.net/play/1/https%3A%2F%2Fexample.org%2Fep1.mp3';
  expect(recordingsIn(pageOf([{ ...sound, url }]))?.[0]).toContain('aria-label="ep1.mp3"');
});

it.each([
  [7, '0.007 kB'],
  [345_678, '350 kB'],
  [1_600_000_000, '1.6 GB'],
])('of %i bytes is said to have %s', (bytes, size) => {
  expect(pageOf([{ ...sound, bytes }])).toContain(`<span class="fact">${size}</span>`);
});

it('its size is in the words of the pages', () => {
  expect(pageOf([{ ...sound, bytes: 1_200_000 }], siteIn('fr'))).toContain(
    '<span class="fact">1,2\u202FMo</span>',
  );
});

it('search engines are told of each', () => {
  const html = pageOf([
    { ...sound, bytes: 5, seconds: 1695 },
    { ...film, titleText: 'The talk' },
  ]);
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(data)).toMatchObject({
    audio: [
      {
        '@type': 'AudioObject',
        name: 'A story',
        contentUrl: sound.url,
        encodingFormat: 'audio/mpeg',
        contentSize: '5',
        duration: 'PT1695S',
      },
    ],
    video: [
      {
        '@type': 'VideoObject',
        name: 'The talk',
        contentUrl: film.url,
        encodingFormat: 'video/mp4',
        thumbnailUrl: 'https://example.org/card.png',
        uploadDate: '2017-06-28T12:00:00Z',
      },
    ],
  });
});

it('an article without any has no place for them', () => {
  const html = articlePage(site, 'https://example.org', article(), alone);
  expect(html).not.toContain('recording');
  expect(html).not.toMatch(/"(?:audio|video)"/);
});
