import { expect, it } from 'vitest';
import { article } from '../fixtures/article.ts';
import { appOf } from './served.ts';

// Neither in the order of the alphabet, nor spelled as their channels are called.
const app = appOf([
  article({
    bylines: ['Zoe O Briain', 'Jane Doe', '李雷', 'Al-Amin'],
    topics: ['zinc', 'Mining', 'Africa'],
    placeText: 'WASHINGTON/LUSAKA',
  }),
  ...[1, 2].map((number) =>
    article({
      id: `urn:uuid:00000000-0000-4000-8000-00000000001${number}`,
      slug: `story-${number}`,
      published: `2017-06-0${number}T12:00:00Z`,
      bylines: ['Zoë Ó Briain'],
      topics: ['Zinc'],
    }),
  ),
]);
const textOf = async (path: string) => (await app.request(path)).text();
const texts = (html: string, element: RegExp) => Array.from(html.matchAll(element), ([, text]) => text);

it('names the authors, the places and the topics of an article as it does, on its page', async () => {
  const html = await textOf('/articles/story');
  expect(texts(html, /<a class="p-author h-card"[^>]*>(.*?)<\/a>/g)).toEqual([
    'Zoë Ó Briain',
    'Jane Doe',
    '李雷',
    'Al-Amin',
  ]);
  expect(texts(html, /<a href="\/places\/[^>]*>(.*?)<\/a>/g)).toEqual(['Washington', 'Lusaka', 'Places']);
  expect(texts(html, /<a class="p-category"[^>]*>(.*?)<\/a>/g)).toEqual(['Zinc', 'Mining', 'Africa']);
  expect(texts(html, /<meta property="article:tag" content="(.*?)"/g)).toEqual(['Zinc', 'Mining', 'Africa']);
  expect(html).toContain('"articleSection":"Zinc","keywords":["Zinc","Mining","Africa"]');
});

it('names the topics in that order in feeds', async () => {
  const { items } = JSON.parse(await textOf('/feed.json'));
  expect(items[0].tags).toEqual(['Zinc', 'Mining', 'Africa']);
  const [first = ''] = (await textOf('/atom.xml')).split('</entry>');
  expect(texts(first, /<category term="(.*?)"/g)).toEqual(['Zinc', 'Mining', 'Africa']);
});
