import { describe, expect, it } from 'vitest';
import { formats } from '../../src/render/formats.ts';
import { articleForms } from '../../src/render/forms/index.ts';
import { article } from '../fixtures/article.ts';
import { site } from '../fixtures/settings.ts';
import { appOf } from './served.ts';

const contentHtml =
  '<p><img src="/pictures/a-1.png" alt="A" title="src=&quot;/x"> <a title="b" href="/articles/b">b</a> <a href="https://example.org/">c</a></p><pre>&lt;a href="/articles/code"></pre>';
const { request } = appOf([article({ contentHtml })], { ...site, url: undefined });
const page = '/articles/story';
const documents = [
  ...formats.map(({ file }) => `/${file}`),
  ...articleForms.map(({ extension }) => `${page}.${extension}`),
];

describe.each(documents)('%s', (path) => {
  it.each(['https://news.example.org', 'http://127.0.0.1:8787'])(
    'has the addresses of what is ours whole, at %s',
    async (origin) => {
      const text = (await (await request(`${origin}${path}`)).text()).replaceAll('\\"', '"');
      expect(text).toContain(`${origin}/articles/b`);
      if (!path.endsWith('.txt')) expect(text).toContain(`${origin}/pictures/a-1.png`);
      // What the article says of code stays as it is.
      expect(text).toMatch(/a href=(?:"|&quot;)\/articles\/code/);
      expect(text).not.toMatch(/(?<!code.*)(?:src|href)=(?:"|&quot;)\/(?:pictures|articles\/b)/);
    },
  );
});

it('its page has paths, and shows its pictures wherever it is looked at', async () => {
  const { request } = appOf([article({ contentHtml })], { ...site, url: 'https://news.example.org' });
  const html = await (await request(`http://127.0.0.1:8787${page}`)).text();
  expect(html).toContain(
    `<div class="e-content">${contentHtml.replace('<pre>', '<pre tabindex="0">')}</div>`,
  );
});

it('shows a picture of ours where its article is shared', async () => {
  const html = await (await request(`https://news.example.org${page}`)).text();
  expect(html).toContain('<meta property="og:image" content="https://news.example.org/pictures/a-1.png"/>');
});
