import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';
import type * as z from 'zod';
import { openApi, openApiText } from '../../src/openapi/openapi.ts';
import { ArticleList, Directory, Item, JsonFeed, Problem } from '../../src/openapi/schemas.ts';
import { article } from '../fixtures/article.ts';
import { site } from '../fixtures/settings.ts';
import { appOf } from './served.ts';

const kept = join(import.meta.dirname, '../../src/http/openapi.json');
const app = appOf(
  [
    article({
      ...{ topics: ['Mosul'], bylines: ['Jane Doe'], language: 'de' },
      enclosures: [{ url: 'https://example.org/a.mp3', mediaType: 'audio/mpeg', bytes: 5, seconds: 60 }],
    }),
    article({ slug: 'b', titleText: 'B' }),
  ],
  { ...site, feedEntries: 1, hubUrl: 'https://hub.example.net/' },
  Date.now,
  {
    moved: { former: 'story' },
    gone: { removed: { titleText: 'Removed', published: '2017-06-28T12:00:00Z' } },
  },
);

it('is what the schemas say: npm run openapi writes it', () => {
  expect(readFileSync(kept, 'utf8')).toBe(openApiText());
});

it('is served, and is valid OpenAPI 3.1', async () => {
  const response = await app.request('/openapi.json');
  expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
  const served = (await response.json()) as Record<string, unknown>;
  expect(served).toEqual(JSON.parse(JSON.stringify(openApi())));
  expect(await new Validator().validate(served)).toEqual({ valid: true });
});

it('says of a parameter what a client may be made of', () => {
  const { parameters } = openApi().paths['/feed.json'].get;
  expect(parameters.find(({ name }) => name === 'limit')).toEqual({
    name: 'limit',
    in: 'query',
    description: 'a whole number from 1 to 300',
    schema: { type: 'integer', minimum: 1, maximum: 300 },
  });
});

it.each<[string, z.ZodType]>([
  ['/feed.json', JsonFeed],
  ['/feed.json?limit=2', JsonFeed],
  ['/topics/mosul/feed.json', JsonFeed],
  ['/search/feed.json?topic=mosul', JsonFeed],
  ['/articles/story.json', Item],
  ['/articles.json', ArticleList],
  ['/articles.json?cursor=2018-01-01T00:00:00Z~a', ArticleList],
  ['/feeds.json', Directory],
  ['/feed.json?limit=0', Problem],
  ['/articles/none.json', Problem],
])('%s is what it says', async (path, schema) => {
  const response = await app.request(path, { headers: { Accept: 'application/json' } });
  expect(schema.safeParse(await response.json()).error).toBeUndefined();
});

it.each<[string, string, RequestInit, number, string | null]>([
  ['/feed.json', '/feed.json', {}, 200, 'application/feed+json'],
  ['/feed.json', '/feed.json', { headers: { 'If-None-Match': '*' } }, 304, null],
  ['/feed.json', '/feed.json?limit=0', {}, 400, 'application/problem+json'],
  ['/feed.json', `/feed.json?x=${'x'.repeat(2048)}`, {}, 414, 'application/problem+json'],
  ['/feed.json', '/feed.json', { method: 'POST' }, 405, 'application/problem+json'],
  ['/articles.json', '/articles.json', {}, 200, 'application/json'],
  ['/articles.json', '/articles.json', { headers: { 'If-None-Match': '*' } }, 304, null],
  ['/articles.json', '/articles.json?since=2017', {}, 400, 'application/problem+json'],
  ['/{kind}/{name}/feed.json', '/topics/none/feed.json', {}, 404, 'application/problem+json'],
  ['/search/feed.json', '/search/feed.json', {}, 400, 'application/problem+json'],
  ['/articles/{slug}.{form}', '/articles/story.md', {}, 200, 'text/markdown'],
  ['/articles/{slug}.{form}', '/articles/former.md', {}, 301, null],
  ['/articles/{slug}.{form}', '/articles/none.txt', {}, 404, 'text/html'],
  ['/articles/{slug}.{form}', '/articles/removed.json', {}, 410, 'application/problem+json'],
  ['/articles/{slug}.{form}', '/articles/removed.md', {}, 410, 'text/html'],
])('of %s it says what is answered (%#)', async (template, path, init, status, type) => {
  const response = await app.request(path, init);
  expect([response.status, response.headers.get('Content-Type')?.split(';')[0] ?? null]).toEqual([
    status,
    type,
  ]);
  type Documented = Record<string, { content?: object; headers?: object } | undefined>;
  const documented = openApi().paths[template as '/feed.json'].get.responses as Documented;
  const said = documented[status] ?? documented.default;
  expect(said).toBeDefined();
  expect(said?.content === undefined ? [null] : Object.keys(said.content)).toContain(type);
  for (const header of Object.keys(said?.headers ?? {})) expect(response.headers.get(header)).not.toBeNull();
});

it('/llms.txt says where everything is', async () => {
  expect(await (await app.request('/llms.txt')).text()).toMatchInlineSnapshot(`
    "# The Example Wire

    > News & views, for "tests" <only>

    Every article is also Markdown, plain text and JSON: put .md, .txt or .json behind its address.

    ## Feeds

    - [Atom](https://news.example.org/atom.xml): application/atom+xml
    - [RSS](https://news.example.org/rss.xml): application/rss+xml
    - [JSON Feed](https://news.example.org/feed.json): application/feed+json
    - [All feeds](https://news.example.org/feeds.json): every channel and its feeds, as JSON
    - [All articles](https://news.example.org/articles.json): the address and the version of each, as JSON
    - [API](https://news.example.org/openapi.json): OpenAPI 3.1

    ## Newest articles

    - [A story](https://news.example.org/articles/story.md): 2017-06-28

    ## Optional

    - [Topics](https://news.example.org/topics/): 1 in all
    - [Authors](https://news.example.org/authors/): 1 in all
    - [Languages](https://news.example.org/languages/): 2 in all
    - [Years](https://news.example.org/years/): 1 in all
    - [Months](https://news.example.org/months/): 1 in all
    - [Days](https://news.example.org/days/): 1 in all
    - [Sitemap](https://news.example.org/sitemap.xml): every address
    "
  `);
});
