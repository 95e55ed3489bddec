import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { expect, it } from 'vitest';
import { en } from '../../../src/words/en.ts';
import type { Words } from '../../../src/words.ts';
import { article } from '../../fixtures/article.ts';
import { siteIn } from '../../fixtures/settings.ts';
import { appOf } from '../../http/served.ts';

/** English, with another letter for each of its letters, so that what is left in Latin ones is no word of a language's file. */
const veiled = JSON.parse(
  JSON.stringify(en, (_, text) =>
    typeof text === 'string' ? text.replace(/(\{\w+\})|[a-z]/gi, (_, place) => place ?? 'ж') : text,
  ),
) as Words;

const site = {
  ...{ ...siteIn('ru'), words: veiled, feedEntries: 2 },
  ...{ titleText: 'Вести', descriptionText: 'Все вести', authorText: 'Мы', rightsText: '© Вести' },
};
const facts = {
  titleText: 'Статья',
  summaryText: 'Текст.',
  contentHtml: '<p>Текст.</p>',
  language: 'ru',
  topics: ['Город'],
};
const articles = [
  { slug: 'after', ...facts },
  {
    ...{
      slug: 'everything',
      ...facts,
      bylines: ['Анна', 'Пётр'],
      creditText: 'ТАСС',
      placeText: 'Москва/Омск',
    },
    ...{
      correctionText: 'Исправлено.',
      canonicalUrl: 'https://xn--e1afmkfd.xn--p1ai/',
      relatedText: ['Другая'],
    },
    ...{ rightsText: '© Они', updated: '2018-01-01T00:00:00Z', sources: { title: 'lead' }, wordCount: 900 },
  },
  { slug: 'before', ...facts, published: '2016-01-01T12:00:00Z' },
].map((one, i) => article({ id: `urn:uuid:00000000-0000-4000-8000-00000000001${i}`, ...one }));
const app = appOf(articles, site);

/** Names that are the same in every language, and addresses. */
const NAMES =
  /\b(?:Atom|RSS|JSON Feed|JSON|Markdown|OPML|feeds\.json|Feedly|Inoreader|NewsBlur|Feedbin|The Old Reader|Unread)\b|https?:\/\/\S+|xn--[a-z0-9.-]+/g;

/** What a person reads or hears of a page. */
async function shownOn(path: string): Promise<string[]> {
  const response = await app.request(path, {
    headers: { 'Sec-Fetch-Dest': 'document', Accept: 'text/html' },
  });
  expect(response.status).toBeLessThan(500);
  const shown: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if (defaultTreeAdapter.isTextNode(node)) shown.push(node.value);
    if (defaultTreeAdapter.isElementNode(node)) {
      if (node.tagName === 'script') return;
      const read = node.attrs.filter(({ name }) => /^(?:aria-label|title|placeholder|alt)$/.test(name));
      const description = node.attrs.some(({ value }) => value === 'description');
      shown.push(...read.map(({ value }) => value));
      if (description)
        shown.push(...node.attrs.filter(({ name }) => name === 'content').map(({ value }) => value));
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(await response.text()));
  return shown.map((text) => text.replaceAll(NAMES, '').trim()).filter(Boolean);
}

it.each([
  '/',
  '/?page=2',
  '/articles/everything',
  '/topics/',
  '/places/',
  '/authors/',
  '/agencies/',
  '/years/',
  '/corrections/',
  '/2017/06/28/',
  '/authors/anna/',
  '/subscribe',
  '/atom.xml',
  '/search',
  '/search?q=Текст&topic=Город&agency=&from=2015&to=2020',
  '/search?q=ничего&agency=тасс&place=омск&author=анна',
  '/search?from=вчера',
  `/search?author=${'а'.repeat(201)}`,
  `/search?q=${'а'.repeat(201)}`,
  '/no/such/page',
  `/${'a'.repeat(3_000)}`,
])('%s has no words but those of the language', async (path) => {
  const shown = await shownOn(path);
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter((text) => /[a-z]{2}/i.test(text))).toEqual([]);
});
