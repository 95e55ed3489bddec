import { expect, it } from 'vitest';
import { parseSeed } from '../../src/parse/index.ts';

// Every text here is of our own making, in the forms of https://getkirby.com/docs/guide/content.
const settings = { timeZone: 'UTC', language: 'en', derivedTopics: false };
const parse = (path: string, text: string, keys = {}) =>
  parseSeed({ path, bytes: new TextEncoder().encode(text) }, { ...settings, keys });
const POST = 'content/2_blog/20240105_the-ferry/article.txt';
const htmlOf = async (text: string) =>
  (await parse(POST, `Title: The ferry\n\n----\n\nText:\n\n${text}\n`)).found.contentHtml?.split('\n');

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

it.each([
  [
    '(image: a b.jpg alt: The ferry)',
    '<p><img src="seed:content/2_blog/20240105_the-ferry/a%20b.jpg" alt="The ferry"></p>',
  ],
  [
    '(image: a.jpg alt: The ferry caption: Seen (link: https://example.org text: here): at *dawn* width: 300)',
    '<figure><img src="seed:content/2_blog/20240105_the-ferry/a.jpg" alt="The ferry"><figcaption>Seen <a href="https://example.org/">here</a>: at <em>dawn</em></figcaption></figure>',
  ],
  [
    '(image: a.jpg link: https://example.org)',
    '<p><a href="https://example.org/"><img src="seed:content/2_blog/20240105_the-ferry/a.jpg" alt="example.org"></a></p>',
  ],
  [
    'See (link: https://example.org/Rain_(film) text: the film target: _blank).',
    '<p>See <a href="https://example.org/Rain_(film)">the film</a>.</p>',
  ],
  ['(link: https://example.org/)', '<p><a href="https://example.org/">https://example.org/</a></p>'],
  ['(email: jane@example.org text: Write)', '<p><a href="mailto:jane@example.org">Write</a></p>'],
  ['(tel: +49 123 text: Call)', '<p>Call</p>'],
  [
    '(file: map.pdf text: The map)',
    '<p><a href="seed:content/2_blog/20240105_the-ferry/map.pdf">The map</a></p>',
  ],
  ['(twitter: @jane)', '<p><a href="https://x.com/jane">@jane</a></p>'],
  [
    '(video: https://www.youtube.com/watch?v=abcdefghijk caption: The ferry)',
    '<p><a href="https://www.youtube.com/watch?v=abcdefghijk">The ferry</a></p>',
  ],
  [
    '(youtube: abcdefghijk)',
    '<p><a href="https://www.youtube.com/watch?v=abcdefghijk">https://www.youtube.com/watch?v=abcdefghijk</a></p>',
  ],
  [
    '(gist: https://gist.github.com/jane/1)',
    '<p><a href="https://gist.github.com/jane/1">https://gist.github.com/jane/1</a></p>',
  ],
  ['(note: no tag) `(link: x)`', '<p>(note: no tag) <code>(link: x)</code></p>'],
])('writes %s of KirbyText as what it stands for', async (text, html) => {
  expect(await htmlOf(text)).toEqual([html]);
});

it('reads a text in blocks, in rows and columns too', async () => {
  const blocks = [
    { type: 'heading', content: { level: 'h3', text: 'Fish &amp; boats' } },
    { type: 'text', content: { text: '<p>One <em>boat</em>.</p>\n\n<p>Two *boats*.</p>' } },
    { type: 'text', content: { text: 'Hidden' }, isHidden: true },
    { type: 'list', content: { text: '<ul><li><p>Eel</p></li></ul>' } },
    {
      type: 'image',
      content: { location: 'kirby', image: ['eel.jpg'], alt: 'An eel', caption: '<p>Eel</p>' },
    },
    { type: 'gallery', content: { images: ['a.jpg', 'b.jpg'], caption: '' } },
    { type: 'quote', content: { text: 'It was wet.', citation: 'Jane' } },
    { type: 'markdown', content: { text: 'As *ever* (link: https://example.org text: here)' } },
    { type: 'code', content: { code: 'a\n\n```\nb', language: 'text' } },
    { type: 'line', content: {} },
    { type: 'video', content: { location: 'web', url: 'https://vimeo.com/1', caption: '<p>Film</p>' } },
    { type: 'own', content: { text: 'A box' } },
  ];
  const rows = [{ columns: [{ width: '1/1', blocks }], id: 'a' }];
  const html = [
    '<h2 id="fish--boats">Fish &amp; boats</h2>',
    '<p>One <em>boat</em>.</p>',
    '<p>Two *boats*.</p>',
    '<ul><li><p>Eel</p></li></ul>',
    '<figure><img src="seed:content/2_blog/20240105_the-ferry/eel.jpg" alt="An eel"><figcaption><p>Eel</p></figcaption></figure>',
    '<figure><img src="seed:content/2_blog/20240105_the-ferry/a.jpg" alt=""></figure>',
    '<figure><img src="seed:content/2_blog/20240105_the-ferry/b.jpg" alt=""></figure>',
    '<blockquote><p>It was wet.</p><p>Jane</p></blockquote>',
    '<p>As <em>ever</em> <a href="https://example.org/">here</a></p>',
    '<pre><code>a',
    '',
    '```',
    'b',
    '</code></pre>',
    '<hr>',
    '<p><a href="https://vimeo.com/1">Film</a></p>',
    '<p>A box</p>',
  ];
  expect(await htmlOf(JSON.stringify(blocks))).toEqual(html);
  expect(await htmlOf(JSON.stringify(rows))).toEqual(html);
});

it('reads the blocks of the editor that was before', async () => {
  const blocks = [
    { type: 'h2', content: 'Fish' },
    { type: 'paragraph', content: 'One <strong>boat</strong>.' },
    { type: 'ul', content: 'Eel' },
    { type: 'image', attrs: { src: 'eel.jpg', alt: 'An eel' }, content: '' },
    { type: 'kirbytext', content: 'As *ever*' },
  ];
  expect(await htmlOf(JSON.stringify(blocks))).toEqual([
    '<h2 id="fish">Fish</h2>',
    '<p>One <strong>boat</strong>.</p>',
    '<ul><li>Eel</li></ul>',
    '<figure><img src="seed:content/2_blog/20240105_the-ferry/eel.jpg" alt="An eel"></figure>',
    '<p>As <em>ever</em></p>',
  ]);
});

it('names what is called by a key of the panel', async () => {
  const block = { type: 'image', content: { image: ['file://6aBZAVN6nq3CNOCa'], caption: 'Eel' } };
  const { draft, warnings } = await parse(
    POST,
    `Title: Eels\n\n----\n\nText: One.\n\n----\n\nText: ${JSON.stringify([block, { type: 'text', content: { text: 'Eels' } }])}`,
  );
  expect(draft?.contentHtml.split('\n')).toEqual([
    '<figure><figcaption>Eel</figcaption></figure>',
    '<p>Eels</p>',
  ]);
  expect(warnings).toEqual([
    {
      file: POST,
      field: 'pictures',
      fault: 'shows files by keys of Kirby’s, which were left out: file://6aBZAVN6nq3CNOCa',
      remedy: 'write their names',
    },
  ]);
});

it('shows a file that the panel calls by a key, where the folder says which', async () => {
  const blocks = JSON.stringify([
    { type: 'image', content: { image: ['file://6aBZAVN6nq3CNOCa'], alt: 'Eel' } },
  ]);
  const { draft, warnings } = await parse(
    POST,
    `Title: Eels\n\n----\n\nCover: - file://6aBZAVN6nq3CNOCa\n\n----\n\nText: ${blocks.replaceAll('/', '\\/')}`,
    { 'file://6aBZAVN6nq3CNOCa': '/content/2_blog/eel.jpg' },
  );
  expect(warnings).toEqual([]);
  expect(draft).toMatchObject({
    contentHtml: '<figure><img src="seed:/content/2_blog/eel.jpg" alt="Eel"></figure>',
    picture: { address: 'seed:/content/2_blog/eel.jpg' },
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

const REMEDY = 'write "Date: 2024-01-05", with a line of ---- below it, or number its folder by the day';

it.each([
  ['2_blog/1_a/article.txt', 'date', 'has no date', REMEDY],
  ['2_blog/20240199_a/article.txt', 'date', 'has no date', REMEDY],
])('refuses %s', async (file, field, fault, remedy) => {
  const { problems } = await parse(file, 'Title: A\n----\nText: It rained.');
  expect(problems).toEqual([{ file, field, fault, remedy }]);
});

it('refuses a date that is none, whatever the folder says', async () => {
  const { problems } = await parse(POST, 'Title: A\n----\nDate: 2014-01-xx\n----\nText: It rained.');
  expect(problems).toEqual([
    { file: POST, field: 'date', fault: 'has no usable date: 2014-01-xx', remedy: REMEDY },
  ]);
});

it('refuses a page without a text', async () => {
  const { problems } = await parse(POST, 'Title: A\n----\nText:');
  expect(problems).toEqual([
    {
      file: POST,
      field: 'body',
      fault: 'has no text',
      remedy: 'write it below "Text:", with a line of ---- above that',
    },
  ]);
});

it.each([
  ['2_blog/blog.txt', 'has no date and is a page of its site (blog)'],
  ['2_notes/notes.txt', 'has no date and is a page of its site (notes)'],
  ['1_about/default.en.txt', 'has no date and is a page of its site (default)'],
  ['site.txt', 'has no date and is a page of its site (site)'],
])('holds %s, which is no article', async (file, fault) => {
  const { held } = await parse(file, 'Title: A\n----\nText: It rained.');
  expect(held).toEqual({ file, field: 'date', fault, remedy: `nothing; or, if it is an article, ${REMEDY}` });
});

it.each([
  ['2_blog/_drafts/a/article.txt', 'is in a folder of drafts', 'move it out of the folder when it is ready'],
  [
    '2_blog/1_a/_changes/article.txt',
    'is in a folder that Kirby leaves out: _changes',
    'nothing; or take the _ off the folder’s name',
  ],
  [
    '2_blog/1_a/cover.jpg.en.txt',
    'stands beside the articles, by its name, and is none',
    'nothing; or, if it is one, give it a name of its own: story.md, .html or .txt',
  ],
])('holds %s', async (file, fault, remedy) => {
  const { held } = await parse(file, 'Alt: A ferry\n----\nUuid: 6aBZAVN6nq3CNOCa');
  expect(held).toEqual({ file, field: 'file', fault, remedy });
});

it('gives a page whose folder has no number no place in lists, as Kirby does', async () => {
  const { draft } = await parse(
    'blog/a/article.en.txt',
    'Title: A\n----\nDate: 2024-01-05\n----\nText: It rained.',
  );
  expect([draft?.isUnlisted, draft?.language, draft?.formerPaths]).toEqual([
    true,
    'en',
    ['/en/blog/a', '/blog/a'],
  ]);
});

it('lists a file of fields that lies in no folder', async () => {
  const { draft } = await parse('ferry.txt', 'Title: A\n----\nDate: 2024-01-05\n----\nText: It rained.');
  expect([draft?.titleText, draft?.isUnlisted, draft?.formerPaths]).toEqual(['A', undefined, undefined]);
});

it('leaves a text with rules of four dashes to others', async () => {
  const { draft } = await parse(
    'story.txt',
    'date 2017-06-28 Iraqi forces stall\n\nThe attacks forced them back.\n\n----\n\nNobody was hurt.',
  );
  expect(draft?.titleText).toBe('Iraqi forces stall');
});

it.each([
  [
    'storm.txt',
    'Title: Storm hits coast\nDate: 2017-06-28\n\nThe storm came at dawn, the mayor said.\n\n----\n\nCorrection: An earlier version misnamed the officer.\n',
    'Storm hits coast',
  ],
  [
    'post.md',
    'Title: Storm hits coast\nDate: 2017-06-28\n\nThe storm came at dawn.\n\n----\n\nUpdate: It went at noon.\n',
    'Storm hits coast',
  ],
  [
    '_posts/2017-06-28-storm.md',
    'Title: Storm hits coast\n\nThe storm came at dawn.\n\n----\n\nNote: It went at noon.\n',
    'Storm hits coast',
  ],
  [
    'mail.txt',
    'Subject: Storm hits coast\nFrom: Jane Doe <jane@example.org>\nDate: Wed, 28 Jun 2017 09:00:00 +0000\n\nThe storm came at dawn.\n\n----\nTitle: Reporter\n',
    'Storm hits coast',
  ],
  [
    'minutes.md',
    '2017-06-28\n\n# Minutes of the council\n\nWe met at dawn.\n\n----\n\nTitle: Clerk\n',
    'Minutes of the council',
  ],
])('leaves %s to others, whose fields stand together', async (file, text, title) => {
  const { draft, held } = await parse(file, text);
  expect([draft?.titleText, held]).toEqual([title, undefined]);
});
