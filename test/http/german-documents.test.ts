import { join } from 'node:path';
import { expect, it } from 'vitest';
import { article } from '../fixtures/article.ts';
import { siteIn } from '../fixtures/settings.ts';
import { appOf } from './served.ts';

/** Newest first: one with everything that a page says in its own words, and others around it. */
const articles = [
  { slug: 'danach', titleText: 'Was danach geschah', language: 'de', topics: ['Wahl'] },
  {
    slug: 'wahl',
    titleText: 'Die Wahl ist entschieden',
    summaryText: 'Das Ergebnis steht fest.',
    contentHtml: '<p>Das Ergebnis der Wahl steht fest.</p>',
    language: 'de',
    published: '2017-06-28T09:30:00Z',
    precision: 'instant' as const,
    updated: '2017-07-01T08:00:00Z',
    bylines: ['Jane Doe', 'John Roe'],
    creditText: 'AP',
    placeText: 'BERLIN/HAMBURG',
    topics: ['Wahl'],
    relatedText: ['Eine andere Überschrift'],
    correctionText: 'Es war Dienstag.',
    rightsText: '© 2017 The Associated Press',
    canonicalUrl: 'https://example.net/wahl',
    wordCount: 2_000,
    sources: { title: 'lead' },
  },
  {
    slug: 'before',
    titleText: 'What came before',
    published: '2016-10-17T12:00:00Z',
    precision: 'month' as const,
  },
].map((facts, i) => article({ id: `urn:uuid:00000000-0000-4000-8000-00000000001${i}`, ...facts }));

const app = appOf(articles, siteIn('de'));

it.each([
  ['/articles/wahl', 'article.html'],
  ['/search?q=ergebnis&topic=Wahl&from=2016', 'search.html'],
  ['/2017/06/atom.xml', 'atom.xml'],
])('%s of a publication in German is, whole, expected/german/%s', async (path, file) => {
  const response = await app.request(path);
  expect(response.status).toBe(200);
  await expect(await response.text()).toMatchFileSnapshot(join(import.meta.dirname, 'expected/german', file));
});
