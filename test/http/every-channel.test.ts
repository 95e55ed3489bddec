import { describe, expect, it } from 'vitest';
import { formats } from '../../src/render/formats.ts';
import { article } from '../fixtures/article.ts';
import { site } from '../fixtures/settings.ts';
import { readBack } from '../render/read-back.ts';
import { appOf } from './served.ts';

const origin = 'https://news.example.org';

/** Newest first: every kind of channel has something, in more scripts than one. */
const articles = [
  { topics: ['Mosul', 'C++', 'الموصل'], creditText: 'AP', placeText: 'MOSUL, Iraq' },
  { topics: ['mosul', '日本', 'Mosul'], creditText: 'Agence France-Presse', bylines: ['Zoë Ó Briain', '😀'] },
  {
    topics: ['C'],
    bylines: ['Zoe O Briain'],
    placeText: 'WASHINGTON/NEW YORK / DUBAI, UAE',
    precision: 'month' as const,
    language: 'fr-CA',
  },
  { creditText: 'AP', published: '2016-12-31T12:00:00Z', correctionText: 'It was Sunday.' },
].map((facts, i) =>
  article({
    id: `urn:uuid:00000000-0000-4000-8000-00000000001${i}`,
    slug: `story-${i}`,
    titleText: `Story ${i}`,
    published: `2017-06-${28 - i}T12:00:00Z`,
    ...facts,
  }),
);
const app = appOf(articles);
/** Where nobody stands for articles that name nobody. */
const anonymous = appOf(articles, { ...site, authorText: undefined });

/** Each channel's path, its heading, and the articles that are in it, by their numbers. */
const channels: [path: string, headingText: string, numbers: number[]][] = [
  ['/', 'The Example Wire', [0, 1, 2, 3]],
  ['/topics/mosul/', 'Mosul', [0, 1]],
  ['/topics/c--cedb1bac/', 'C++', [0]],
  ['/topics/c/', 'C', [2]],
  ['/topics/lmwsl--c59521ff/', 'الموصل', [0]],
  ['/topics/ri-ben--cf2abf0c/', '日本', [1]],
  ['/places/mosul-iraq/', 'Mosul, Iraq', [0]],
  ['/places/washington/', 'Washington', [2]],
  ['/places/new-york/', 'New York', [2]],
  ['/places/dubai-uae/', 'Dubai, UAE', [2]],
  ['/agencies/ap/', 'AP', [0, 3]],
  ['/agencies/agence-france-presse/', 'Agence France-Presse', [1]],
  ['/authors/zoe-o-briain/', 'Zoe O Briain', [1, 2]],
  ['/authors/name--f0443a34/', '😀', [1]],
  ['/languages/en/', 'English', [0, 1, 3]],
  ['/languages/fr/', 'French', [2]],
  ['/corrections/', 'Corrections', [3]],
  ['/2017/', '2017', [0, 1, 2]],
  ['/2016/', '2016', [3]],
  ['/2017/06/', 'June 2017', [0, 1, 2]],
  ['/2017/06/28/', 'June 28, 2017', [0]],
  ['/2016/12/31/', 'December 31, 2016', [3]],
];

describe.each(channels)('%s', (path, headingText, numbers) => {
  const titleText = path === '/' ? headingText : `The Example Wire: ${headingText}`;

  it('is a page, with its own feeds before the site’s', async () => {
    const response = await app.request(path);
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain(`<h1 class="p-name" dir="auto">${headingText}</h1>`);
    expect(html).toContain(`<link rel="canonical" href="${origin}${path}"/>`);
    const links = [...html.matchAll(/<link rel="alternate" [^>]*href="([^"]+)"/g)].map(([, href]) => href);
    const folders = path === '/' ? ['/'] : [path, '/'];
    expect(links).toEqual(
      folders.flatMap((folder) => formats.map(({ file }) => `${origin}${folder}${file}`)),
    );
    for (const { file } of formats)
      expect(response.headers.get('Link')).toContain(`<${origin}${path}${file}>`);
    const listed = [...html.matchAll(/p-name u-url" href="\/articles\/story-(\d)"/g)].map(([, n]) =>
      Number(n),
    );
    expect(listed).toEqual(numbers);
  });

  it('is found without its slash, in capitals, and with slashes to spare', async () => {
    const others = [path.toUpperCase(), `/${path}`, path.slice(0, -1)].filter(
      (other) => other !== path && other !== '',
    );
    for (const other of others) {
      const response = await app.request(other);
      expect([other, response.status, response.headers.get('Location')]).toEqual([other, 301, origin + path]);
    }
  });

  describe.each(formats)('$name', (format) => {
    const feedPath = `${path}${format.file}`;
    const read = async (from = app) => {
      const response = await from.request(feedPath);
      return readBack[format.name]?.(await response.text());
    };

    it('says what it is, where, and what is in it', async () => {
      const response = await app.request(feedPath);
      expect(response.headers.get('Content-Type')).toBe(`${format.mediaType}; charset=utf-8`);
      expect(response.headers.get('Link')).toBe(
        `<${origin}${feedPath}>; rel="self"; type="${format.mediaType}", <${origin}${path}>; rel="alternate"; type="text/html"`,
      );
      expect(await read()).toMatchObject({
        ...{ title: titleText, home: origin + path, self: origin + feedPath, older: '', current: '' },
        entries: numbers.map((number) => ({
          id: articles[number]?.id,
          link: `${origin}/articles/story-${number}`,
          title: `Story ${number}`,
        })),
      });
    });

    it('is by the publication, whatever it is the feed of, where nobody is named', async () => {
      const text = await (await anonymous.request(feedPath)).text();
      expect(text).not.toMatch(
        /<name>(?!AP<|Agence France-Presse<|Zo[eë] (?:O|Ó) Briain<|😀<|The Example Wire<)/,
      );
    });

    it('has one id for an entry, and one for itself, whatever else comes', async () => {
      const more = [
        article({ slug: 'new', topics: ['MOSUL'], published: '2018-01-01T12:00:00Z' }),
        ...articles,
      ];
      const idIn = async (from: typeof app) =>
        /<id>([^<]+)<\/id>/.exec(await (await from.request(`${path}atom.xml`)).text())?.[1];
      expect(await idIn(appOf(more))).toBe(await idIn(app));
    });

    it('answers what readers ask again with 304, and a browser with a page', async () => {
      const { headers } = await app.request(feedPath);
      const again = await app.request(feedPath, {
        headers: { 'If-None-Match': headers.get('ETag') ?? '' },
      });
      expect(again.status).toBe(304);
      const navigation = await app.request(feedPath, { headers: { 'Sec-Fetch-Dest': 'document' } });
      expect(navigation.headers.get('Content-Type')).toBe(
        format.hasPage ? 'text/html; charset=utf-8' : `${format.mediaType}; charset=utf-8`,
      );
    });

    it('leads from what readers guess to itself', async () => {
      for (const guess of format.guesses) {
        const response = await app.request(`${path}${guess}`);
        expect([response.status, response.headers.get('Location')]).toEqual([301, origin + feedPath]);
      }
    });
  });
});

it('lists the channels of each kind, and says where there are none', async () => {
  const listOf = async (path: string, from = app) =>
    [
      ...(await (await from.request(path)).text()).matchAll(
        /<li><a href="([^"]+)">([^<]+)<\/a> <span class="count">(\d+)</g,
      ),
    ].map(([, href, heading, count]) => [href, heading, Number(count)]);
  expect(await listOf('/agencies/')).toEqual([
    ['/agencies/agence-france-presse/', 'Agence France-Presse', 1],
    ['/agencies/ap/', 'AP', 2],
  ]);
  expect(await listOf('/years/')).toEqual([
    ['/2016/', '2016', 1],
    ['/2017/', '2017', 3],
  ]);
  expect(await (await app.request('/agencies/')).text()).toContain(
    `<link rel="canonical" href="${origin}/agencies/"/>`,
  );
  const bare = appOf([article()]);
  expect(await listOf('/topics/', bare)).toEqual([]);
  expect(await (await bare.request('/topics/')).text()).toContain('There are none yet.');
});

it('leads from how to subscribe to the feeds of channels, and to the lists of all of them', async () => {
  const html = await (await app.request('/subscribe')).text();
  expect(html).toContain('<a href="feed:https://news.example.org/atom.xml">An app on this device</a>');
  const lists = [...html.matchAll(/<h3>([^<]+)<\/h3><ul class="channels">(.*?)<\/ul>/g)];
  const links = (list = '') =>
    [...list.matchAll(/<a (?:class="all" )?href="([^"]+)"[^>]*>([^<]+)/g)].map(([, href, text]) => [
      href,
      text,
    ]);
  const found = Object.fromEntries(lists.map(([, name, list]) => [name ?? '', links(list)] as const));
  expect(found.Agencies).toEqual([
    ['/agencies/agence-france-presse/atom.xml', 'Agence France-Presse'],
    ['/agencies/ap/atom.xml', 'AP'],
    ['/agencies/', 'All agencies'],
  ]);
  expect(Object.values(found).map((list) => list.at(-1))).toEqual([
    ['/topics/', 'All topics'],
    ['/places/', 'All places'],
    ['/agencies/', 'All agencies'],
    ['/authors/', 'All authors'],
    ['/languages/', 'All languages'],
  ]);
});

it('leads from the first page of a channel to those that divide it, the latest first', async () => {
  const paged = appOf(articles, { ...site, feedEntries: 2 });
  const others = async (path: string) => {
    const html = await (await paged.request(path)).text();
    const lists = html.matchAll(/<nav aria-label="([^"]+)" class="others">(.*?)<\/nav>/g);
    return Array.from(lists, ([, name, list = '']) => [
      name,
      Array.from(list.matchAll(/href="([^"]+)"/g), ([, href]) => href),
    ]);
  };
  const topics = [
    '/topics/mosul/',
    '/topics/c--cedb1bac/',
    '/topics/c/',
    '/topics/lmwsl--c59521ff/',
    '/topics/ri-ben--cf2abf0c/',
  ];
  expect(await others('/')).toEqual([
    ['Topics', topics],
    ['Languages', ['/languages/en/', '/languages/fr/']],
    ['Years', ['/2017/', '/2016/']],
  ]);
  expect(await others('/?page=2')).toEqual([]);
  expect(await others('/2017/06/')).toEqual([['Days', ['/2017/06/28/', '/2017/06/27/']]]);
  expect(await others('/topics/mosul/')).toEqual([]);
});

it('lets nobody see a channel whose articles are still to come', async () => {
  const early = appOf(articles, site, () => Date.parse('2017-01-01T00:00:00Z'));
  for (const path of ['/topics/mosul/', '/topics/mosul/atom.xml', '/2017/', '/authors/zoe-o-briain/rss.xml'])
    expect((await early.request(path)).status).toBe(404);
  expect((await early.request('/agencies/ap/')).status).toBe(200);
});

it.each([
  '/topics/none/',
  '/topics/none/atom.xml',
  '/topics/none/feed',
  '/2017/13/',
  '/topics/mosul/archive/1/',
])('%s is a real 404', async (path) => {
  expect((await app.request(path)).status).toBe(404);
});
