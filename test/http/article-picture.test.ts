import { expect, it } from 'vitest';
import { article } from '../fixtures/article.ts';
import { site } from '../fixtures/settings.ts';
import { appOf } from './served.ts';

const origin = 'https://news.example.org';

it('a name that a picture had leads to the one that it has, in what readers kept too', async () => {
  const [name, before] = ['river-00112233445566aa.jpg', 'river-ffeeddccbbaa9988.png'];
  const app = appOf([article({ contentHtml: `<p><img src="/pictures/${name}" alt=""/></p>` })]);
  const at = async (path: string) => {
    const { status, headers } = await app.request(`${origin}/pictures/${path}`);
    return [status, headers.get('Location')];
  };
  expect(await at(before)).toEqual([301, `${origin}/pictures/${name}`]);
  // It is not served here: pictures are looked for before the Worker is asked.
  expect(await at(name)).toEqual([404, null]);
  expect(await at('lake-ffeeddccbbaa9988.png')).toEqual([404, null]);
});

const photo = '<p><img src="/pictures/a-1.jpg" alt="The river" title="a > b" width="400" height="300"></p>';
const small = '<img src="https://example.org/badge.png" alt="" width="80" height="20">';
const drawing = '<img src="/pictures/b-2.svg" alt="">';
const picture = { address: '/pictures/c-3.png', altText: 'The city', width: 1600, height: 900 };

it.each([
  ['that it names', { picture, contentHtml: photo }, `${origin}/pictures/c-3.png`, 'The city', 1600],
  [
    'that it names, elsewhere',
    { picture: { address: 'https://example.org/?a=1&b' }, contentHtml: photo },
    'https://example.org/?a=1&b',
    'A story',
    undefined,
  ],
  [
    'that is the first large one of its text',
    { contentHtml: `<p>${small}${drawing}</p>${photo}` },
    `${origin}/pictures/a-1.jpg`,
    'The river',
    undefined,
  ],
  [
    'that is in its text without words for it',
    { contentHtml: '<p><img src="https://example.org/a.jpg" alt=""></p>' },
    'https://example.org/a.jpg',
    'A story',
    undefined,
  ],
])('an article is shown by the picture %s', async (_, facts, url, altText, width) => {
  const app = appOf([article(facts)]);
  const get = async (path: string) => (await app.request(`${origin}${path}`)).text();
  expect(JSON.parse(await get('/feed.json')).items[0].image).toBe(url);
  expect(JSON.parse(await get('/articles/story.json')).image).toBe(url);
  const html = (await get('/articles/story')).replaceAll('&amp;', '&');
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(data).image).toEqual([url]);
  const metaOf = (name: string) => new RegExp(`"og:image${name}" content="([^"]*)"`).exec(html)?.[1];
  expect([metaOf(''), metaOf(':alt'), metaOf(':width')]).toEqual([url, altText, width && `${width}`]);
});

it('its entries in Atom and RSS have it as Media RSS does', async () => {
  const app = appOf([article({ picture, contentHtml: '<p>What happened.</p>' })]);
  const media = `<media:content xmlns:media="http://search.yahoo.com/mrss/" url="${origin}/pictures/c-3.png" medium="image" width="1600" height="900"/>`;
  for (const path of ['/atom.xml', '/rss.xml']) {
    const feed = await (await app.request(`${origin}${path}`)).text();
    expect(feed.match(/<media:content.*/g)).toEqual([media]);
  }
});

it.each([
  ['{ src: …, alt: … }', picture, `image: {"src":"${origin}/pictures/c-3.png","alt":"The city"}`],
  ['an address', { address: picture.address }, `image: "${origin}/pictures/c-3.png"`],
])('its Markdown names it as %s', async (_, picture, line) => {
  const app = appOf([article({ picture })]);
  expect(await (await app.request(`${origin}/articles/story.md`)).text()).toContain(`\n${line}\n`);
});

it('an article without one is shown by the publication’s card where it is shared, and by nothing in feeds', async () => {
  const app = appOf([article({ contentHtml: `<p>${small}</p>` })], { ...site, url: undefined });
  const feed = await (await app.request(`${origin}/feed.json`)).text();
  expect(JSON.parse(feed).items[0]).not.toHaveProperty('image');
  expect(await (await app.request(`${origin}/articles/story`)).text()).toContain(
    `<meta property="og:image" content="${origin}/card.png"/>`,
  );
});
