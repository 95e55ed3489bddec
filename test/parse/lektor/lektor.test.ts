import { expect, it } from 'vitest';
import { parsedFile } from '../parsed-file.ts';

// Every text here is of our own making, in the forms of https://www.getlektor.com/docs/content/.
const parse = (path: string, text: string, authors = {}) => parsedFile(path, text, { authors });
const POST = 'content/blog/the-ferry/contents.lr';

it('reads the fields of a page, and its Markdown', async () => {
  const { draft, problems, warnings } = await parse(
    POST,
    `_model: blog-post
---
title: The ferry: it stopped at dawn
---
author: jane
---
pub_date: 2017-06-28
---
tags:

river
- ferry
---
summary:

The river *rose* overnight.
---
body:

Nobody was hurt. See [the bridge](../the-bridge/).

----

![A ferry](ferry.jpg)
---
last_updated: 2017-06-29
`,
    { jane: 'Jane Doe' },
  );
  expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
  expect({ ...draft, contentHtml: draft?.contentHtml.split('\n') }).toEqual({
    titleText: 'The ferry: it stopped at dawn',
    published: '2017-06-28T12:00:00Z',
    precision: 'day',
    revised: '2017-06-29T12:00:00Z',
    bylines: ['Jane Doe'],
    topics: ['river', 'ferry'],
    relatedText: [],
    language: 'en',
    direction: 'ltr',
    summaryText: 'The river rose overnight.',
    contentHtml: [
      '<p>Nobody was hurt. See <a href="seed:content/blog/the-bridge">the bridge</a>.</p>',
      '<hr>',
      '<p><img src="seed:content/blog/the-ferry/ferry.jpg" alt="A ferry"></p>',
    ],
    refersTo: ['content/blog/the-bridge', 'content/blog/the-ferry/ferry.jpg'],
    formerPaths: ['/blog/the-ferry'],
    wordCount: 6,
    sources: {
      title: 'fields',
      summary: 'fields',
      language: 'text',
      published: 'fields',
      topics: 'fields',
      revised: 'fields',
      byline: 'fields',
    },
  });
});

it('reads a text in blocks, and names those that are left out', async () => {
  const { draft, warnings } = await parse(
    POST,
    `title: The ferry
---
pub_date: 2017-06-28 12:30
---
body:

#### text ####
text:

It *stopped*.
----
class: narrow
#### image ####
image: ferry.jpg
----
alt: A ferry
----
caption: At dawn
#### youtube ####
url: https://www.youtube.com/watch?v=abcdefghijk
#### text ####
text:
#### counter ####
number: 3
`,
  );
  expect([draft?.published, draft?.contentHtml.split('\n')]).toEqual([
    '2017-06-28T12:30:00Z',
    [
      '<p>It <em>stopped</em>.</p>',
      '<figure><img src="seed:content/blog/the-ferry/ferry.jpg" alt="A ferry"><figcaption>At dawn</figcaption></figure>',
      '<p><a href="https://www.youtube.com/watch?v=abcdefghijk">https://www.youtube.com/watch?v=abcdefghijk</a></p>',
    ],
  ]);
  expect(warnings).toEqual([
    {
      file: POST,
      field: 'body',
      fault: 'has blocks of its site’s own, which were left out: counter',
      remedy: 'write what they stand for',
    },
  ]);
});

it('keeps code whole that has a fence in it', async () => {
  const { draft } = await parse(
    POST,
    'pub_date: 2017-06-28\n---\nbody:\n\n#### code ####\ncode:\n\nWrite:\n\n```\nrain\n```\n\nIt rains.\n',
  );
  expect(draft?.contentHtml).toBe('<pre><code>Write:\n\n```\nrain\n```\n\nIt rains.\n</code></pre>');
});

const said = (fields: string) => `title: A\n---\n${fields}---\nbody: It rained.\n`;

it.each([
  ['_discoverable: no\n---\npub_date: 2017-06-28\n', true],
  ['_discoverable: yes\n---\npub_date: 2017-06-28\n', undefined],
])('reads %j', async (fields, isUnlisted) => {
  expect((await parse(POST, said(fields))).draft?.isUnlisted).toBe(isUnlisted);
});

it('knows the address that a page has, and its language', async () => {
  const { draft } = await parse('blog/a/contents+de.lr', said('_slug: regen\n---\npub_date: 2017-06-28\n'));
  expect([draft?.formerPaths, draft?.language]).toEqual([['/blog/regen'], 'de']);
});

const REMEDY = 'write "pub_date: 2017-06-28", with a line of --- below it';

it.each([
  ['_hidden: yes\n', 'draft', 'is held back by its fields (private: true)', 'take that out when it is ready'],
  [
    '_model: page\n',
    'date',
    'has no date and is a page of its site (page)',
    `nothing; or, if it is an article, ${REMEDY}`,
  ],
])('holds a page that says %j', async (fields, field, fault, remedy) => {
  expect((await parse(POST, said(fields))).held).toEqual({ file: POST, field, fault, remedy });
});

it('holds a page without date and text', async () => {
  expect((await parse('content/authors/jane/contents.lr', 'name: Jane Doe\n')).held).toEqual({
    file: 'content/authors/jane/contents.lr',
    field: 'date',
    fault: 'has no date and is about an author, by its folder',
    remedy: 'nothing; or, if it is an article, write date: 2017-06-28',
  });
  expect((await parse('content/tags/contents.lr', 'title: Tags\n')).held).toEqual({
    file: 'content/tags/contents.lr',
    field: 'date',
    fault: 'has neither a date nor a text, and is a page of its site',
    remedy: `nothing; or, if it is an article, ${REMEDY}`,
  });
});

it.each([
  [said('_model: blog-post\n'), 'date', 'has no date', REMEDY],
  [said('tags: a\n'), 'date', 'has no date', REMEDY],
  [said('pub_date: soon\n'), 'date', 'has no usable date: soon', REMEDY],
  [
    'title: A\n---\npub_date: 2017-06-28\n',
    'body',
    'has no text',
    'write it below "body:", with a line of --- above that',
  ],
])('refuses %j', async (text, field, fault, remedy) => {
  expect((await parse(POST, text)).problems).toEqual([{ file: POST, field, fault, remedy }]);
});
