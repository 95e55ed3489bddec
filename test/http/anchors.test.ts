import { expect, it } from 'vitest';
import { safeHtml } from '../../src/parse/safe-html.ts';
import { article } from '../fixtures/article.ts';
import { appOf } from './served.ts';

const origin = 'https://news.example.org';
const headings = ['Main', 'Related', 'Mentioned', 'Why?'].map((words) => `<h2>${words}</h2>`).join('');
const { contentHtml = '' } = safeHtml(headings, { file: 'a.md', baseUrl: undefined, baseRemedy: '' }) ?? {};
const story = article({ contentHtml, relatedText: ['Another story'], topics: ['Rain'] });
const other = article({
  ...{ id: 'urn:uuid:00000000-0000-4000-8000-000000000002', slug: 'other', topics: ['Rain'] },
});

it('an article’s page has every id once, those of its headings among them', async () => {
  const page = await (await appOf([story, other]).request(`${origin}/articles/story`)).text();
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['main', 'main-1', 'related-1', 'mentioned-1', 'why', 'related', 'mentioned']);
});

it.each(['/atom.xml', '/rss.xml', '/feed.json', '/articles/story.json'])('%s has none', async (path) => {
  const text = await (await appOf([story, other]).request(`${origin}${path}`)).text();
  expect(text).toMatch(/(?:<|&lt;)h2(?:>|&gt;)Why\?/);
  expect(text).not.toMatch(/h2 id=/);
});
