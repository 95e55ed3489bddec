import { expect, it } from 'vitest';
import { safeHtml } from '../../src/parse/safe-html/safe-html.ts';
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

it('a footnote is led to on the page, and is found by its number elsewhere', async () => {
  const noted = article({
    contentHtml: `<p>By boat.<sup><a href="/articles/story#fn1">[1]</a></sup> As <a href="https://e.org/#fn1">[2]</a> says.</p>
<ol>
<li id="fn1"><p>Not in winter.</p>
</li>
</ol>`,
  });
  const textAt = async (path: string) => (await appOf([noted]).request(`${origin}${path}`)).text();
  expect(await textAt('/articles/story')).toContain(
    'By boat.<sup><a href="/articles/story#fn1">[1]</a></sup>',
  );
  expect(
    JSON.parse(await textAt('/feed.json')).items[0].content_html,
  ).toBe(`<p>By boat.<sup>[1]</sup> As <a href="https://e.org/#fn1">[2]</a> says.</p>
<ol>
<li><p>Not in winter.</p>
</li>
</ol>`);
  expect(await textAt('/articles/story.txt')).toContain('By boat.[1]');
});
