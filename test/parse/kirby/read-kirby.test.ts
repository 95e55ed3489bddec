import { expect, it } from 'vitest';
import { POST, parse } from './kirby-page.ts';

it('reads the fields of a page, and its day out of its folder', async () => {
  const { draft, problems, warnings } = await parse(
    POST,
    `Title: The ferry stopped at dawn

----

Intro: The river *rose* overnight.

----

Text:

Nobody was hurt.
It was dry upstairs.

\\----

The (link: blog/bridge text: bridge) is open.

----

Author:

- user://vqEKRTLD
- Jane Doe

----

Tags: river, ferry

----

Cover: - ferry.jpg

----

Uuid: 2YZzUIDSSzCUZkJJ
`,
  );
  expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
  expect({ ...draft, contentHtml: draft?.contentHtml.split('\n') }).toEqual({
    titleText: 'The ferry stopped at dawn',
    published: '2024-01-05T12:00:00Z',
    precision: 'day',
    bylines: ['Jane Doe'],
    topics: ['river', 'ferry'],
    relatedText: [],
    language: 'en',
    direction: 'ltr',
    summaryText: 'The river rose overnight.',
    contentHtml: [
      '<p>Nobody was hurt.<br>',
      'It was dry upstairs.</p>',
      '<hr>',
      '<p>The <a href="seed:/blog/bridge">bridge</a> is open.</p>',
    ],
    picture: { address: 'seed:content/2_blog/20240105_the-ferry/ferry.jpg' },
    refersTo: ['blog/bridge', 'content/2_blog/20240105_the-ferry/ferry.jpg'],
    formerPaths: ['/blog/the-ferry'],
    wordCount: 11,
    sources: {
      title: 'fields',
      summary: 'fields',
      language: 'text',
      published: 'folder',
      byline: 'fields',
      topics: 'fields',
    },
  });
});

it('takes the longest field for the text where none is called so, or what stands above it', async () => {
  const long = 'The ferry stopped at dawn, and nobody knew why it did. '.repeat(3).trim();
  const { found } = await parse(POST, `Title: The ferry\n\n----\n\nMood: wet\n\n----\n\nReport: ${long}`);
  expect(found.paragraphs).toEqual([long]);
  const { draft } = await parse(POST, 'Title: The ferry\n\n----\n\nText: \n\n----\n\nIntro: It stopped.');
  expect(draft).toMatchObject({ summaryText: 'It stopped.', contentHtml: '<p>It stopped.</p>' });
});

it.each([
  ['2_blog/20240105_a/article.txt', 'Date: 2023-12-31 15:45', '2023-12-31T15:45:00Z', 'fields'],
  ['2_blog/202401051545_a/article.txt', 'Date: ', '2024-01-05T15:45:00Z', 'folder'],
  ['1-blog/20240105-a/blogarticle.md', 'Tags: a', '2024-01-05T12:00:00Z', 'folder'],
])('dates %s with %s', async (path, field, published, source) => {
  const { draft } = await parse(path, `Title: A\n----\n${field}\n----\nText: It rained.`);
  expect([draft?.published, draft?.sources.published]).toEqual([published, source]);
});
