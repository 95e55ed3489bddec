import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Draft } from '../../../src/article.ts';
import { parseSeed } from '../../../src/parse/index.ts';

const settings = { timeZone: 'UTC', language: 'en', derivedTopics: false };
const parse = (text: string, path = 'a.md') =>
  parseSeed({ path, bytes: new TextEncoder().encode(text) }, settings);
const story = (frontMatter: string, body = 'What happened.') =>
  parse(`---\ndate: 2017-06-28\n${frontMatter}\n---\n\n${body}\n`);
const complaints = (problems: readonly { field: string; fault: string; remedy: string }[]) =>
  problems.map(({ field, fault, remedy }) => `${field} ${fault}; ${remedy}`);

it('reads a whole file', async () => {
  const path = '2012-02-22-my-tsa.md';
  const bytes = readFileSync(join(import.meta.dirname, '../../fixtures/formats', path));
  const { draft, problems, warnings } = await parseSeed({ path, bytes }, settings);
  expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
  expect({ ...draft, contentHtml: draft?.contentHtml.split('\n') }).toEqual({
    titleText: 'My TSA Mobile App',
    published: '2012-02-22T12:00:00Z',
    precision: 'day',
    creditText: 'Digital.gov',
    bylines: ['Transportation Security Administration'],
    topics: ['mobile', 'user experience'],
    relatedText: [],
    rightsText: 'CC0 1.0',
    language: 'en-US',
    direction: 'ltr',
    summaryText: 'Agency stories about creating anytime, anywhere, any device government services.',
    wantedSlug: 'my-tsa',
    canonicalUrl: 'https://digital.gov/2012/02/22/my-tsa-mobile-app/',
    contentHtml: [
      '<p><em>Mobile Gov Experiences are agency stories about creating anytime, anywhere, any device government services and info.</em><sup><a href="seed:2012-02-22-my-tsa.md#fn1">[1]</a></sup></p>',
      '<h2 id="why-we-did-it">Why We Did It</h2>',
      '<p>TSA gets hundreds of thousands of calls and emails each year, mainly from people asking about security procedures, <a href="seed:/id?https%3A%2F%2Fdigital.gov%2Fid" title="What to bring">ID',
      'requirements</a> or if an item is permitted on a plane.</p>',
      '<ul>',
      '<li>Common gov-wide terms of service speed time to market.</li>',
      '<li>Promotions are <em>critical</em> to adoption.</li>',
      '</ul>',
      '<table>',
      '<thead>',
      '<tr>',
      '<th>Visits</th>',
      '<th align="right">Downloads</th>',
      '</tr>',
      '</thead>',
      '<tbody>',
      '<tr>',
      '<td>2,500</td>',
      '<td align="right">235,000</td>',
      '</tr>',
      '</tbody>',
      '</table>',
      '<hr>',
      '',
      '<ol>',
      '<li id="fn1"><p>This entry is a story shared by the Transportation Security Administration.</p>',
      '</li>',
      '</ol>',
    ],
    refersTo: ['2012-02-22-my-tsa.md', 'id'],
    wordCount: 81,
    sources: {
      title: 'front matter',
      published: 'file name',
      credit: 'front matter',
      byline: 'front matter',
      topics: 'front matter',
      rights: 'front matter',
      language: 'front matter',
      summary: 'front matter',
      slug: 'front matter',
      canonicalUrl: 'front matter',
    },
  });
  expect(Draft.parse(draft)).toEqual(draft);
});

describe('without front matter', () => {
  it('takes the headline from the first heading, and the date from the first line', async () => {
    const { draft } = await parse('date 2017-06-28\n\nLead *in*.\n\n# The `old` city\n\n## More\n\n# Again');
    expect(draft).toMatchObject({
      titleText: 'The old city',
      published: '2017-06-28T12:00:00Z',
      summaryText: 'Lead in.',
      contentHtml: '<p>Lead <em>in</em>.</p>\n<h2 id="more">More</h2>\n<h2 id="again">Again</h2>',
      sources: { title: 'heading', published: 'header' },
    });
  });

  it('makes the headline of the lead, and takes the date from the file name', async () => {
    const { draft } = await parse(
      '## Yesterday\n\nIt rained. Then it stopped.',
      'posts/2017-06-28-rain.MARKDOWN',
    );
    expect(draft).toMatchObject({
      titleText: 'It rained',
      published: '2017-06-28T12:00:00Z',
      sources: { title: 'lead', published: 'file name', summary: 'lead' },
    });
  });

  it('takes rules for rules', async () => {
    const { draft } = await parse('---\n\nIt rained.\n\n---\n\nIt stopped.', '2017-06-28-rain.md');
    expect(draft?.contentHtml).toBe('<hr>\n<p>It rained.</p>\n<hr>\n<p>It stopped.</p>');
  });
});

describe('the addresses that an article had on a former site', () => {
  const stood = async (frontMatter: string, path = 'content/posts/rain.md') => {
    const { draft, warnings } = await parse(
      `---\ndate: 2017-06-28\n${frontMatter}\n---\n\nIt rained.\n`,
      path,
    );
    return { paths: draft?.formerPaths ?? [], warnings: complaints(warnings) };
  };

  it.each([
    ['Jekyll', 'permalink: /2017/rain.html\nredirect_from: /old/rain/', ['/2017/rain.html', '/old/rain/']],
    [
      'Jekyll',
      'redirect_from:\n  - /a/\n  - post/123\n  - "/100% rain/"',
      ['/a/', '/post/123', '/100%%20rain/'],
    ],
    [
      'Hugo',
      'url: blog/rain/\naliases: [/a/, "../b", c-d]',
      ['/blog/rain/', '/a/', '/b', '/c-d', '/posts/c-d'],
    ],
    ['a whole address', 'aliases: ["https://old.example/a/?page=2#top"]', ['/a/']],
    ['Obsidian', 'aliases: [Rain, heavy rain, rain, ""]\npermalink: rain-of-june', ['/rain-of-june']],
    ['Eleventy', 'permalink: false', []],
    ['a note about a page', 'url: https://example.org/story', []],
    ['other things', 'permalink: "mailto:a@example.org"', []],
  ])('with %s: %s', async (_, frontMatter, paths) => {
    expect(await stood(frontMatter)).toEqual({ paths, warnings: [] });
  });

  it('are read in TOML and in lines', async () => {
    const toml = await parse(
      '+++\ndate = 2017-06-28\npath = "b/rain"\naliases = ["a/rain/", "c"]\n+++\n\nIt rained.\n',
    );
    expect(toml.draft?.formerPaths).toEqual(['/b/rain', '/a/rain/']);
    const lines = await parse(
      'Title: Rain\nDate: 2017-06-28\nURL: b/rain.html\nAlias: /a/,/event/12/\n\nIt rained.\n',
    );
    expect(lines.draft?.formerPaths).toEqual(['/b/rain.html', '/a/', '/event/12/']);
  });

  it('are not known where they are a pattern, which is said', async () => {
    const remedy = 'write the address itself: aliases: [/2016/siege/]';
    const warning = (pattern: string) =>
      `permalink had an address by a pattern, ${pattern}, so that it is not known, and leads nowhere; ${remedy}`;
    expect(await stood('permalink: /:year/:title/')).toEqual({
      paths: [],
      warnings: [warning('/:year/:title/')],
    });
    expect((await stood('permalink: "/b/{{ page.fileSlug }}/"')).warnings).toEqual([
      warning('/b/{{ page.fileSlug }}/'),
    ]);
  });

  it('are not known by their numbers, which is said', async () => {
    expect(await stood('aliases: ["/?p=123", /rain/, "/view.asp?lang=en&id=7"]')).toEqual({
      paths: ['/rain/'],
      warnings: ['/?p=123', '/view.asp?lang=en&id=7'].map(
        (address) =>
          `aliases had an address by a number, ${address}, which leads nowhere: of an address only the path counts; ` +
          'take it out, or write a path: aliases: [/2016/siege/]',
      ),
    });
  });
});

describe('front matter', () => {
  it.each([
    ['author: Jane Doe', { bylines: ['Jane Doe'] }],
    ['author:\n  name: Jane Doe\n  url: https://example.org/', { bylines: ['Jane Doe'] }],
    ['authors: [Jane Doe, {name: John Roe}]', { bylines: ['Jane Doe', 'John Roe'] }],
    ['author: Jane Doe, Max de la Mo and John Roe', { bylines: ['Jane Doe', 'Max de la Mo', 'John Roe'] }],
    ['author: Jane Doe & John Roe', { bylines: ['Jane Doe', 'John Roe'] }],
    ['author: Jane Doe, Staff Writer', { bylines: ['Jane Doe, Staff Writer'] }],
    ['author: Doe and Roe Inc.', { bylines: ['Doe and Roe Inc.'] }],
    ['tags: [Iraq, "Mosul, Iraq"]', { topics: ['Iraq', 'Mosul, Iraq'] }],
    ['title: 2017', { titleText: '2017' }],
    ['title: no', { titleText: 'no' }],
    ['tags: null\ncategories: [sea]', { topics: ['sea'] }],
    [
      'tags: ["#pets"]\nauthor: ["[[people/jane|Jane Doe]]", "[[John Roe]]"]',
      { topics: ['pets'], bylines: ['Jane Doe', 'John Roe'] },
    ],
    ['title: Announcing `async fn`', { titleText: 'Announcing async fn' }],
    ['agency: AP\nplace: MOSUL, Iraq', { creditText: 'AP', placeText: 'MOSUL, Iraq' }],
    ['updated: 2017-07-01T08:00:00+02:00', { revised: '2017-07-01T06:00:00Z' }],
    ['language: ar', { language: 'ar', direction: 'rtl' }],
    ['related:\n- title: Another\n- A third', { relatedText: ['Another', 'A third'] }],
    ['categories: [release]', { topics: ['release'] }],
    ['tags: []\ncategories: [release]', { topics: ['release'] }],
    ['categories: [release]\nkeywords: Rust, Cargo', { topics: ['Rust', 'Cargo'] }],
    ['published: true\ncanonicalURL: https://example.org/rain', { canonicalUrl: 'https://example.org/rain' }],
    ['updated: “2017-06-30”', { revised: '2017-06-30T12:00:00Z' }],
    ['Title: Rain\nLastMod: 2017-06-30', { titleText: 'Rain', revised: '2017-06-30T12:00:00Z' }],
    ['image: a.png', { picture: { address: 'seed:a.png' }, refersTo: ['a.png'] }],
    ['cover: /a.png', { picture: { address: 'seed:/a.png' }, refersTo: ['a.png'] }],
    ['heroImage: https://example.org/a.png', { picture: { address: 'https://example.org/a.png' } }],
    [
      'cover: {image: a.png, alt: The  city}',
      { picture: { address: 'seed:a.png', altText: 'The city' }, refersTo: ['a.png'] },
    ],
    ['image: {path: a.png}', { picture: { address: 'seed:a.png' } }],
    ['images: [a.png, b.png]', { picture: { address: 'seed:a.png' } }],
    ['extra: {image: {url: a.png}}', { picture: { address: 'seed:a.png' } }],
    [
      'image: a.png\ncanonical: https://example.org/x/',
      { picture: { address: 'seed:a.png?https%3A%2F%2Fexample.org%2Fx%2Fa.png' } },
    ],
    ['draft: false\nlayout: post\nrest: {a: [b]}', { titleText: 'What happened' }],
    ['topics: [floods]\ncategories: [news]', { topics: ['floods'] }],
    ['taxonomy:\n  category: blog\n  tag: [floods, ferries]', { topics: ['floods', 'ferries'] }],
    ['subtitle: What the flood did', { summaryText: 'What the flood did' }],
    ['custom_excerpt: The flood\nsubtitle: More of it', { summaryText: 'The flood' }],
    ['updated_at: 2017-06-30', { revised: '2017-06-30T12:00:00Z' }],
    ['last_update:\n  date: 2017-06-30\n  author: Jane Doe', { revised: '2017-06-30T12:00:00Z' }],
    ['coverImage: a.png', { picture: { address: 'seed:a.png' } }],
    ['feature_image: a.png', { picture: { address: 'seed:a.png' } }],
    ['header:\n  teaser: a.png\n  overlay_image: b.png', { picture: { address: 'seed:b.png' } }],
    ['hero: {src: a.png, contain: true}', { picture: { address: 'seed:a.png' } }],
    ['source: {title: A Content Slider, url: https://example.org/}', { bylines: [] }],
    ['source: AP', { creditText: 'AP' }],
  ])('%j', async (yaml, expected) => {
    const { draft, problems, warnings } = await story(yaml);
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
    expect(draft).toMatchObject(expected);
  });

  it.each([
    ['pubDate: Jun 28 2017', { published: '2017-06-28T12:00:00Z', sources: { published: 'front matter' } }],
    ['published: 2017-06-28T09:00:00Z', { published: '2017-06-28T09:00:00Z' }],
    ['published: true\npublished_at: 2017-06-28 09:00:00 +0000', { published: '2017-06-28T09:00:00Z' }],
    ['publishedAt: "2017-06-28"\nupdatedAt: "2017-06-30"', { published: '2017-06-28T12:00:00Z' }],
    ['pubDatetime: 2017-06-28T09:00:00Z', { published: '2017-06-28T09:00:00Z' }],
    [
      'date:\n  created: 2017-06-28\n  updated: 2017-06-30',
      { published: '2017-06-28T12:00:00Z', revised: '2017-06-30T12:00:00Z' },
    ],
    ['createdAt: 2017-06-28', { published: '2017-06-28T12:00:00Z' }],
    [
      'permalink: /2017/06/28/rain.html',
      { published: '2017-06-28T12:00:00Z', sources: { published: 'address' } },
    ],
  ])('a date: %j', async (yaml, expected) => {
    expect((await parse(`---\n${yaml}\n---\n\nIt rained.\n`)).draft).toMatchObject(expected);
  });

  it('are lines below the headline in a file of Notion’s, and nowhere else', async () => {
    const text = `# The ferry stopped at dawn

Created: June 28, 2017 10:00 AM
Last Edited Time: June 29, 2017 9:12 AM
Tags: floods, ferries
Priority: High

The river rose overnight.
`;
    const { draft, problems, warnings } = await parse(text, 'Ferry 0f1e2d3c4b5a69788796a5b4c3d2e1f0.md');
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
    expect(draft).toMatchObject({
      titleText: 'The ferry stopped at dawn',
      published: '2017-06-28T10:00:00Z',
      revised: '2017-06-29T09:12:00Z',
      topics: ['floods', 'ferries'],
      contentHtml: '<p>The river rose overnight.</p>',
    });
    expect((await parse(text, '2017-06-28-ferry.md')).draft?.contentHtml).toContain('Priority: High');
  });

  it('has the day of a note after that of its file', async () => {
    const note = '---\ncreated: 2024-05-05\n---\n\nIt rained.\n';
    expect((await parse(note, '2017-06-28-rain.md')).draft?.published).toBe('2017-06-28T12:00:00Z');
    expect((await parse(note)).draft?.published).toBe('2024-05-05T12:00:00Z');
  });

  it('may be TOML', async () => {
    const text = [
      '+++',
      'title = "Rain: a story"',
      'date = 2017-06-28T10:00:00+02:00',
      'updated = 2017-06-29',
      'authors = ["Jane Doe", "John Roe"]',
      'draft = false',
      '[taxonomies]',
      'tags = ["Iraq", "Mosul, Iraq"]',
      '[extra]',
      'weight = 3',
      '+++',
      '',
      'It rained.',
    ].join('\n');
    const { draft, problems, warnings } = await parse(text);
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
    expect(draft).toMatchObject({
      titleText: 'Rain: a story',
      published: '2017-06-28T08:00:00Z',
      revised: '2017-06-29T12:00:00Z',
      bylines: ['Jane Doe', 'John Roe'],
      topics: ['Iraq', 'Mosul, Iraq'],
      contentHtml: '<p>It rained.</p>',
      sources: { title: 'front matter', published: 'front matter' },
    });
  });

  it.each([
    [
      'JSON',
      '{\n"title": "Rain: a story",\n"date": "2017-06-28",\n"tags": ["Iraq", 2017],\n"draft": false\n}\n\nIt rained.',
    ],
    [
      'lines of names and values',
      'Title: Rain: a story\nDate: 2017-06-28\nTags: Iraq,\n  2017\nLayout: post\n\nIt rained.',
    ],
    [
      'such lines with some of a site’s own',
      'Slug: rain\nTitle: Rain: a story\nNumber: 665\nDate: 2017-06-28\nPage color: blue\nTags: Iraq, 2017\n\nIt rained.',
    ],
    [
      'Nikola’s lines, in a comment',
      '<!--\n.. title: Rain: a story\n.. slug: rain\n.. date: 2017-06-28\n.. tags: Iraq, 2017\n.. link: \n-->\n\nIt rained.',
    ],
    ['Nikola’s lines', '.. title: Rain: a story\n.. date: 2017-06-28\n.. tags: Iraq, 2017\n\nIt rained.'],
  ])('may be %s', async (_, text) => {
    const { draft, problems, warnings } = await parse(text);
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
    expect(draft).toMatchObject({
      ...{ titleText: 'Rain: a story', published: '2017-06-28T12:00:00Z', topics: ['Iraq', '2017'] },
      ...{ contentHtml: '<p>It rained.</p>', sources: { title: 'front matter', published: 'front matter' } },
    });
  });

  it('may be missing where the text says its day on a line', async () => {
    const text = '# Rain\n\n*Posted on 28 June 2017*\n\nIt rained.';
    expect((await parse(text)).draft).toMatchObject({
      ...{ titleText: 'Rain', published: '2017-06-28T12:00:00Z' },
      sources: { title: 'heading', published: 'stamp' },
    });
    expect((await parse(text, '2016-05-04-rain.md')).draft?.published).toBe('2016-05-04T12:00:00Z');
  });

  it.each([
    'Date: 2017-06-28\nPolice said: the attack killed five.\n\nMore text.',
    'Title: a word for Jane\nQuestion: and for John?\n\nMore text.',
    'Title: a word for Jane\nDate: the day before\nPlace: none\n\nMore text.',
  ])('is no conversation: %j', async (text) => {
    expect((await parse(text, '2017-06-28-a.md')).draft?.contentHtml).toContain('More text');
    expect((await parse(text, '2017-06-28-a.md')).found.paragraphs).toHaveLength(2);
  });

  it('has a date alone on its line, or the line is a header', async () => {
    expect((await parse('Date: 2017-06-28 Iraqi forces stall in Mosul\n\nText.')).draft?.titleText).toBe(
      'Iraqi forces stall in Mosul',
    );
  });

  it('is no line that begins an article', async () => {
    const text = 'Note: this is old.\nDate: unknown\n\nIt rained.';
    expect((await parse(text, '2017-06-28-rain.md')).draft?.contentHtml).toBe(
      '<p>Note: this is old.\nDate: unknown</p>\n<p>It rained.</p>',
    );
  });

  it('loses a headline that the text repeats, and no other', async () => {
    expect((await story('title: “Rain”', '# Rain\n\nIt fell.')).draft?.contentHtml).toBe('<p>It fell.</p>');
    expect((await story('title: Rain', '# Sun\n\nIt fell.')).draft?.contentHtml).toBe(
      '<h2 id="sun">Sun</h2>\n<p>It fell.</p>',
    );
  });

  it.each([
    'draft: true',
    'published: false',
    'publish: false',
    'private: true',
    'status: draft',
    'status: In Progress',
    'status: Draft (do not publish)',
    'visibility: private',
    'visibility: protected',
    'build: render: never',
    'build: render: false',
  ])('holds back what is not for everyone, however unfinished: %s', async (yaml) => {
    const { draft, problems, held } = await parse(`---\n${yaml.replace('build: ', 'build:\n  ')}\n---\n`);
    expect({ draft, problems }).toEqual({ draft: undefined, problems: [] });
    expect(held).toEqual({
      ...{ file: 'a.md', field: 'draft', fault: `is held back by its front matter (${yaml})` },
      remedy: 'take that out when it is ready',
    });
  });

  it.each([
    'unlisted: true',
    'status: unlisted',
    'visibility: unlisted',
    'build: { list: never }',
    '_build: { list: never }',
    '_build: { list: false }',
    'eleventyExcludeFromCollections: true',
  ])('leaves out of lists what is to have a page alone: %s', async (yaml) => {
    const { draft, held, warnings } = await story(yaml, 'It rained.');
    expect({ isUnlisted: draft?.isUnlisted, held, warnings }).toEqual({ isUnlisted: true, warnings: [] });
    expect(draft?.sources.unlisted).toBe('front matter');
  });

  it.each([
    'unlisted: false',
    'visibility: public',
    'build: { list: local }',
    'build: { list: always, render: always }',
    'eleventyExcludeFromCollections: [posts]',
  ])('lists what only says so: %s', async (yaml) => {
    const { draft, held, warnings } = await story(yaml, 'It rained.');
    expect({ isUnlisted: draft?.isUnlisted, held, warnings }).toEqual({ warnings: [] });
  });

  it('holds back what is private, unlisted or not', async () => {
    expect((await story('unlisted: true\nprivate: true', 'It rained.')).held?.fault).toBe(
      'is held back by its front matter (private: true)',
    );
  });

  it('holds back what Eleventy has neither in a list nor on a page', async () => {
    const { held } = await story('permalink: false\neleventyExcludeFromCollections: true', 'It rained.');
    expect(held?.fault).toBe('is held back by its front matter (permalink: false)');
    const { draft } = await story('permalink: false', 'It rained.');
    expect(draft?.contentHtml).toBe('<p>It rained.</p>');
  });

  it.each(['draft: y', 'private: 1', 'unlisted: maybe', 'draft: [yes]'])(
    'holds back what may be a draft: %s',
    async (yaml) => {
      expect(await story(yaml)).toMatchObject({ draft: undefined, held: { file: 'a.md' } });
    },
  );

  it.each(['draft: true: yes', "draft: 'true' '", 'status: draft: needs work'])(
    'guesses nothing of a draft: %s',
    async (yaml) => {
      const { draft, problems } = await story(yaml);
      expect([draft, problems[0]?.field]).toEqual([undefined, 'front matter']);
    },
  );

  it('names in a report what may be a draft', async () => {
    const { draft, held } = await story('draft: maybe');
    expect({ draft, held }).toEqual({
      draft: undefined,
      held: {
        ...{ file: 'a.md', field: 'draft', fault: 'is neither true nor false' },
        remedy: 'write draft: true, or take it out',
      },
    });
  });

  it('is dated by the day before which Hugo does not publish it', async () => {
    expect(
      (await parse('---\ndate: 2020-01-01\npublishDate: 2098-01-01\n---\n\nIt rained.')).draft?.published,
    ).toBe('2098-01-01T12:00:00Z');
    expect(
      (await parse('---\ndate: 2020-01-01\npublishDate: 2019-01-01\n---\n\nIt rained.')).draft?.published,
    ).toBe('2020-01-01T12:00:00Z');
  });

  it.each(['---\ndraft: true\n\nIt rained.', '+++\ndraft = true\n\nIt rained.'])(
    'is none that is not closed: %j',
    async (text) => {
      const { draft, problems } = await parse(text, '2017-06-28-a.md');
      expect(draft).toBeUndefined();
      expect(complaints(problems)).toEqual([
        'front matter is not closed; close it with the line that it begins with',
      ]);
    },
  );

  it.each([
    'a.md~',
    'b/2017-06-28-rain.txt.bak',
    'a.md.backup-1749578523059',
    'a.md.orig',
    '#a.txt#',
    '~$a.txt',
  ])('holds back what is an editor’s copy of another file: %s', async (path) => {
    expect(await parse('date 2017-06-28 Rain\n\nIt rained here.', path)).toMatchObject({
      ...{ draft: undefined, problems: [], warnings: [] },
      held: { file: path, field: 'file', fault: "is an editor's copy of another file, by its name" },
    });
  });

  it.each(['a~b.txt', 'old.txt', 'backup-2017.md', '#1 in Mosul.txt', 'c.bakery.txt'])(
    'but not what is only called so: %s',
    async (path) => {
      expect((await parse('date 2017-06-28 Rain\n\nIt rained here.', path)).draft).toBeDefined();
    },
  );

  it.each(['_drafts/2017-06-28-a.md', 'blog/Drafts/a.md'])(
    'holds back what lies among drafts: %s',
    async (path) => {
      expect(await parse('---\ntitle: Rain\n---\n\nIt rained.', path)).toMatchObject({
        draft: undefined,
        problems: [],
        held: { file: path, field: 'file', fault: 'is in a folder of drafts' },
      });
    },
  );

  it('publishes what is said to be public', async () => {
    const { draft, warnings } = await story(
      'publish: true\npublished: true\nprivate: false\nstatus: published',
    );
    expect([draft?.titleText, warnings]).toEqual(['What happened', []]);
  });

  it.each([
    ['title: [a]', 'title is no single text; write title: and the headline, in quotes if it holds ": "'],
    [
      'author: {first: Jane}',
      'authors is neither a text nor a list of texts; write author: Jane Doe, or a list of names',
    ],
    ['lang: klingon!', 'language is no language tag; write language: en, or pt-BR'],
    ['canonical: /here', 'canonical is no http or https address; write canonical: https://example.org/story'],
    [
      'canonical: javascript:x',
      'canonical is no http or https address; write canonical: https://example.org/story',
    ],
    ['updated: soon', 'updated has no usable date: soon; write updated: 2017-06-28'],
  ])('%j can stand, with a warning', async (yaml, complaint) => {
    const { draft, warnings } = await story(yaml);
    expect(draft).toBeDefined();
    expect(complaints(warnings)).toEqual([complaint]);
  });

  it.each([
    ['title: "A long\nheadline goes: on"', 'A long headline goes: on'],
    ["title: 'A long\nheadline goes on'", 'A long headline goes on'],
  ])('a value in quotes goes on in lines that are not set in: %j', async (yaml, titleText) => {
    const { draft, problems, warnings } = await parse(`---\ndate: 2017-06-28\n${yaml}\n---\n\nIt rained.\n`);
    expect([draft?.titleText, problems, warnings]).toEqual([titleText, [], []]);
  });

  it('a value in quotes that does not end takes no other with it', async () => {
    const { draft } = await parse(
      '---\ndate: 2017-06-28\ntitle: "A long\nsummary: A headline"\n---\n\nIt rained.\n',
    );
    expect([draft?.titleText, draft?.summaryText]).toEqual(['"A long', 'A headline"']);
  });

  it.each([
    ['d-m-Y', 'date: 01-05-2024', '2024-05-01T12:00:00Z'],
    ['d-m-Y H:i', "date: '01-05-2024 13:34'", '2024-05-01T13:34:00Z'],
    ['m/d/Y h:i a', "date: '01/05/2024 01:34 pm'", '2024-01-05T13:34:00Z'],
    ['H:i m/d/Y', "date: '13:34 01/05/2024'", '2024-01-05T13:34:00Z'],
    ['Y-m-d', "date: '2024-05-01 13:34'", '2024-05-01T13:34:00Z'],
  ])('has a date of Grav’s as that reads it: %s', async (_, date, published) => {
    const page = `---\ntitle: The rain\n${date}\nsummary:\n  size: 128\ntaxonomy:\n  tag: [a]\n---\n\nIt rained.\n`;
    const { draft, warnings } = await parse(page);
    expect([draft?.published, draft?.topics, draft?.summaryText, warnings]).toEqual([
      published,
      ['a'],
      'It rained.',
      [],
    ]);
    const bare = page.replace('taxonomy:\n  tag: [a]\n', '');
    expect((await parse(bare, '01.blog/the-rain/item.md')).draft?.published).toBe(published);
  });

  it('has no date of two readings where another program may read it', async () => {
    expect(
      (await parse('---\ntitle: The rain\ndate: 01-05-2024\n---\n\nIt rained.\n')).problems,
    ).toHaveLength(1);
  });

  it.each([
    ['above a rule alone', 'layout: post\ntitle: The rain\ndate: 2017-06-28 10:00:00\ntags:\n- a\n---\n'],
    ['between longer rules', '-----\ntitle: The rain\ndate: 2017-06-28 10:00:00\ntags: [a]\n-----\n'],
    ['in a comment', '<!--\ntitle: The rain\ndate: 2017-06-28 10:00:00\ntags:\n  - a\n-->\n'],
  ])('stands %s, as Hexo has it', async (_, above) => {
    expect((await parse(`${above}It rained.\n`)).draft).toMatchObject({
      titleText: 'The rain',
      published: '2017-06-28T10:00:00Z',
      topics: ['a'],
      contentHtml: '<p>It rained.</p>',
    });
  });

  it('is no headline with a rule below it', async () => {
    const { found } = await parse('Date: none\nTitle: The rain\n---\n\nIt rained.\n');
    expect(found.paragraphs).toEqual(['Date: none Title: The rain', 'It rained.']);
  });

  it.each([
    ['title: Iraq: a war', 'Iraq: a war'],
    ['title: @home with us', '@home with us'],
    [`title: 'It's done'`, "It's done"],
    ['title: "He said "no" twice"', 'He said "no" twice'],
  ])('a value without quotes is read as it is meant: %s', async (yaml, titleText) => {
    const { draft, warnings } = await parse(`---\ndate: 2017-06-28\n${yaml}\n---\n\nIt rained.\n`);
    expect(draft?.titleText).toBe(titleText);
    expect(warnings).toEqual([
      {
        ...{ file: 'a.md', field: 'front matter' },
        fault: 'has a value without quotes at line 3, which was read whole',
        remedy: 'put it in quotes: other programs cannot read it',
      },
    ]);
  });

  it('indents may be tabs', async () => {
    const { draft, warnings } = await parse(
      '---\ndate: 2017-06-28\ntags:\n\t- a\n\t- b\n---\n\nIt rained.\n',
    );
    expect([draft?.topics, warnings]).toEqual([['a', 'b'], []]);
  });

  const noDate =
    'date has no date; write "date: 2017-06-28" between two lines of --- at its start, or begin its name with its day';
  it.each([
    ['---\ndate: 30 June\n---\nx', ['date has no usable date: 30 June; write date: 2017-06-28']],
    ['---\ndate: [2017]\n---\nx', ['date is no single text; write date: 2017-06-28']],
    ['It rained.', [noDate]],
    [
      '---\ndate: 2017-06-28\n---\n\n# Rain\n',
      ['body has no text; write the article below the front matter and the headline'],
    ],
    [
      '---\ndate: 2017-06-28\ntags: [a, b\n---\nx',
      [
        'front matter cannot be read at line 4: flow sequence in block collection must be sufficiently indented and end with a ]; mend that line; a value that holds ": " or begins with a sign wants quotes',
        noDate,
      ],
    ],
    [
      '---\ndate: 2017-06-28\ntitle: a\ntitle: b\n---\nx',
      ['front matter cannot be read at line 4: map keys must be unique; keep one of the lines', noDate],
    ],
    [
      '{\n"date": "2017-06-28",\n}\nx',
      [
        `front matter cannot be read: expected double-quoted property name in JSON at position 24 (line 3 column 1); mend it, or write it as YAML between lines of ---`,
        noDate,
      ],
    ],
    [
      '+++\ndate = 2017-02-30\n+++\nx',
      ['front matter cannot be read: no such day: 2017-02-30; mend its date', noDate],
    ],
    [
      `+++\ndate = 2017-06-28\n${'a.'.repeat(5000)}b = 1\n+++\nx`,
      [
        'front matter cannot be read: its values are nested too deep; make it simple "name = value" lines',
        noDate,
      ],
    ],
    [
      '+++\ndate = 2017-06-28\ntitle = x\n+++\nx',
      [
        'front matter cannot be read at line 3: invalid value; mend that line; a text wants quotes: title = "…"',
        noDate,
      ],
    ],
  ])('%j cannot', async (text, expected) => {
    const { draft, problems } = await parse(text);
    expect(draft).toBeUndefined();
    expect(complaints(problems)).toEqual(expected);
  });
});

describe('what other publishers’ folders hold', () => {
  it('code of Jekyll’s highlighter is code, and what keeps text from its templates goes', async () => {
    const body = 'A\n\n{% highlight ruby %}\nputs 1\n{% endhighlight %}\n\n{% raw %}`{{ x }}`{% endraw %}';
    const { draft, warnings } = await story('title: x', body);
    expect(draft?.contentHtml).toBe(
      '<p>A</p>\n<pre><code class="language-ruby">puts 1\n</code></pre>\n<p><code>{{ x }}</code></p>',
    );
    expect(warnings).toEqual([]);
  });

  it.each([
    [
      'See [[Other note|the other]], [[a/b#A Part, too]], [[#Here]].',
      '<p>See <a href="seed:Other%20note">the other</a>, <a href="seed:a/b#a-part-too">b > A Part, too</a>, Here.</p>',
    ],
    [
      '![[a b.png]] ![[a.png|300]] ![[a.png|A *cat*]]',
      '<p><img src="seed:a%20b.png" alt=""> <img src="seed:a.png" alt="" width="300"> <img src="seed:a.png" alt="A cat"></p>',
    ],
    ['[[RFC 1]] is\n\n[RFC 1]: https://r.example/', '<p>[<a href="https://r.example/">RFC 1</a>] is</p>'],
    [
      'df[[col]], [[nodiscard]], [[ -f a ]], [[1, 2]], [[https://e.org/a]]',
      '<p>df[[col]], [[nodiscard]], [[ -f a ]], [[1, 2]], <a href="https://e.org/a">https://e.org/a</a></p>',
    ],
    ['[see [[note]] here](https://e.org/)', '<p><a href="https://e.org/">see [[note]] here</a></p>'],
    ['As ![[note]] has it', '<p>As <a href="seed:note">note</a> has it</p>'],
    [
      '[[1]], `[[a]]`, [[x]](https://e.org/), [[a',
      '<p>[[1]], <code>[[a]]</code>, <a href="https://e.org/">[x]</a>, [[a</p>',
    ],
  ])('links of Obsidian: %s', async (text, contentHtml) => {
    expect((await parse(`# T\n\n${text}`, '2017-06-28-rain.md')).draft?.contentHtml).toBe(contentHtml);
  });

  it.each([
    [
      '> [!NOTE]\n> Useful *text*.',
      '<blockquote>\n<p><strong>Note</strong><br>\nUseful <em>text</em>.</p>\n</blockquote>',
    ],
    [
      '> [!warning]- Mind the gap\n>\n> There.',
      '<blockquote>\n<p><strong>Mind the gap</strong></p>\n<p>There.</p>\n</blockquote>',
    ],
    ['- [ ] to do\n- [X] done *well*', '<ul>\n<li>☐ to do</li>\n<li>☑ done <em>well</em></li>\n</ul>'],
    [
      '[TOC]\n\n## A {#id .class}\n\n## A\n{: #a_2 }\n\nB {.lead}\n\nC\n{: .note}\n\n{:toc}\n\n[[_TOC_]]',
      '<h2 id="id">A</h2>\n<h2 id="a_2">A</h2>\n<p>B {.lead}</p>\n<p>C</p>',
    ],
    [
      '## P {.1, .3}\n\nA {.x = 1}\n\nB {#fff, #000}',
      '<h2 id="p-1-3">P {.1, .3}</h2>\n<p>A {.x = 1}</p>\n<p>B {#fff, #000}</p>',
    ],
    [
      '## 概述 {#概述}\n\n## Lage {#überblick .weit}\n\n## Ort {title="Nr. #3" #ort}',
      '<h2 id="概述">概述</h2>\n<h2 id="überblick">Lage</h2>\n<h2 id="ort">Ort</h2>',
    ],
    [
      '{:.box-note}\nA *note*{:.small}.\n\nB\n{: .center }\nC `{:.d}`\n{:.e}\n\n{::options parse_block_html="true" /}\n\nF {:.g} h',
      '<p>A <em>note</em>.</p>\n<p>B\nC <code>{:.d}</code></p>\n<p>F {:.g} h</p>',
    ],
    [
      '![City](https://a.example/b.png){: width="300" }\n*Seen*',
      '<p><img src="https://a.example/b.png" alt="City">\n<em>Seen</em></p>',
    ],
    [
      '## Part {-}\n\n![City](https://a.example/b.png){width=80% fig-alt="A city" .wide} and `x`{.r} **now**{#a}',
      '<h2 id="part">Part</h2>\n<p><img src="https://a.example/b.png" alt="City"> and <code>x</code> <strong>now</strong></p>',
    ],
    ['A set {a, b}, `{#c}` and > [!NOTE]', '<p>A set {a, b}, <code>{#c}</code> and > [!NOTE]</p>'],
  ])('marks of dialects: %s', async (text, contentHtml) => {
    expect(
      (await parse(`# T\n\n${text}`, '2017-06-28-rain.md')).draft?.contentHtml.replace(/\n+/g, '\n'),
    ).toBe(contentHtml);
  });

  const post = (frontMatter: string, path = '2017-06-28-rain.md') =>
    parse(`---\ntitle: Rain\ndate: 2017-06-28\n${frontMatter}\n---\n\nIt fell.\n`, path);

  it.each([
    ['layout: post\ntags: algorithms programming dp', ['algorithms', 'programming', 'dp']],
    ['layout: post\ncategories: jekyll update', ['jekyll', 'update']],
    ['layout: post\ntags: 算法 编程', ['算法', '编程']],
    ['layout: post\ntags: rain, climate change', ['rain', 'climate change']],
    ['layout: post\ntags: [climate change]', ['climate change']],
    ['layout: post\ncategory: climate change', ['climate change']],
    ['layout: ../../layouts/post.astro\ntags: climate change', ['climate change']],
    ['layout: post.njk\ntags: climate change', ['climate change']],
    ['tags: climate change', ['climate change']],
  ])('tags of Jekyll’s in one text: %j', async (frontMatter, topics) => {
    const { draft, warnings } = await post(frontMatter);
    expect({ topics: draft?.topics, warnings }).toEqual({ topics, warnings: [] });
  });

  it.each([
    ['_posts/2017-06-28-rain.md', ['climate', 'change']],
    ['blog/_posts/sky/2017-06-28-rain.md', ['climate', 'change']],
    ['source/_posts/2017-06-28-rain.md', ['climate change']],
    ['_posts/rain.md', ['climate change']],
  ])('a post is Jekyll’s by its folder and its name: %s', async (path, topics) => {
    expect((await post('tags: climate change', path)).draft?.topics).toEqual(topics);
  });

  it('what may be one name stays one tag, and is named', async () => {
    const { draft, warnings } = await post('layout: post\ntags: Middle East');
    expect(draft?.topics).toEqual(['Middle East']);
    expect(complaints(warnings)).toEqual([
      'tags has one text, which Jekyll parts at its spaces, and here is one tag: Middle East; write a list, tags: [Iraq, Middle East]',
    ]);
    expect((await post('tags: Middle East')).warnings).toEqual([]);
  });

  it('an article may be a picture', async () => {
    const { draft, problems } = await parse(
      '# Rain\n\n![Over the old city](rain.jpg)\n',
      '2017-06-28-rain.md',
    );
    expect(problems).toEqual([]);
    expect(draft).toMatchObject({
      ...{ titleText: 'Rain', summaryText: 'Rain', wordCount: 0 },
      contentHtml: '<p><img src="seed:rain.jpg" alt="Over the old city"></p>',
    });
  });

  it('a picture alone wants a headline', async () => {
    const { draft, problems } = await parse('![](a.jpg)', '2017-06-28-1234.md');
    expect([draft, complaints(problems)]).toEqual([
      undefined,
      [
        'title has no headline, and no text to make one of; write title: and the headline between two lines of --- at its start',
      ],
    ]);
  });

  it('a note that links to others goes by its name though it is one word, and by no tags', async () => {
    const text = '###### Upstream: [[Databases]]\n#seed #idea/new\n\n2017-06-28\n\nAtomicity and more.';
    expect((await parse(text, '20170628 ACID.md')).draft).toMatchObject({
      ...{ titleText: 'ACID', sources: { title: 'file name' } },
      summaryText: 'Atomicity and more.',
    });
    expect((await parse('Atomicity and more.', '20170628 ACID.md')).draft?.titleText).toBe(
      'Atomicity and more',
    );
    expect((await parse('#seed\n\nAtomicity and more.', '2017-06-28-a.md')).draft?.titleText).toBe(
      'Atomicity and more',
    );
  });

  it.each(['*June 28, 2017*', 'By **Jane Doe**', 'Posted on 28 June 2017'])(
    'is summed up by its text, and not by a line of who or when: %s',
    async (line) => {
      const { draft } = await parse(`# Rain\n\n${line}\n\nIt rained all day.`, '2017-06-28-a.md');
      expect(draft?.summaryText).toBe('It rained all day.');
    },
  );

  it.each([
    ['2017-06-28 Rain in Mosul.md', 'Rain in Mosul', 'file name'],
    ['201706281530 Rain in Mosul.md', 'Rain in Mosul', 'file name'],
    ['posts/2017-06-28-rain-in-mosul.md', 'It rained', 'lead'],
  ])('the headline of a note is its name: %s', async (path, titleText, title) => {
    expect((await parse('It rained.', path)).draft).toMatchObject({ titleText, sources: { title } });
  });

  it.each([
    [
      '{{< youtube abc-123 >}}',
      '<p><a href="https://www.youtube.com/watch?v=abc-123">https://www.youtube.com/watch?v=abc-123</a></p>',
    ],
    ['See {{< vimeo id="1" title="A [film]" >}}', '<p>See <a href="https://vimeo.com/1">A [film]</a></p>'],
    [
      '{% gist jane/1a2b %}',
      '<p><a href="https://gist.github.com/jane/1a2b">https://gist.github.com/jane/1a2b</a></p>',
    ],
    [
      '{{< figure src="/a.jpg" alt="City" caption="Seen \\"so\\" & *by* [Jane](https://a.example/)" width=300 >}}',
      '<figure><img src="seed:/a.jpg" alt="City" width="300"><figcaption>Seen "so" &amp; <em>by</em> <a href="https://a.example/">Jane</a></figcaption></figure>',
    ],
    [
      '{{< highlight go "linenos=table" >}}\nx := 1\n{{< /highlight >}}',
      '<pre><code class="language-go">x := 1\n</code></pre>',
    ],
    [
      '{{< details summary="More" >}}\nIt *is*.\n{{< /details >}}',
      '<details><summary>More</summary>\n<p>It <em>is</em>.</p>\n</details>',
    ],
  ])('shortcodes of Hugo and Jekyll’s plugins: %s', async (text, contentHtml) => {
    const { draft, warnings } = await parse(`# T\n\n${text}`, '2017-06-28-rain.md');
    expect([draft?.contentHtml, warnings]).toEqual([contentHtml, []]);
  });

  it.each([
    [
      'Read {{< external_link url="https://a.example/b" title="the [rest]" >}}.',
      '<p>Read <a href="https://a.example/b">the [rest]</a>.</p>',
    ],
    ['{{% slides "https://a.example/b" %}}', '<p><a href="https://a.example/b">https://a.example/b</a></p>'],
    [
      '{{<linkcard href="https://a.example/b" >}}',
      '<p><a href="https://a.example/b">https://a.example/b</a></p>',
    ],
    [
      '{{< imgh small="true" src="/a.webp" alt="City" figcaption="Seen" >}}',
      '<figure><img src="seed:/a.webp" alt="City"><figcaption>Seen</figcaption></figure>',
    ],
  ])('shortcodes of a site’s own that have an address: %s', async (text, contentHtml) => {
    const { draft, warnings } = await parse(`# T\n\n${text}`, '2017-06-28-rain.md');
    expect([draft?.contentHtml, warnings]).toEqual([contentHtml, []]);
  });

  it('other shortcodes of a site’s own go, what they enclose stays, and the report names them', async () => {
    const text =
      '{{<douban type="movie" id="1">}}\n\nIt fell.\n\n{{< table class="wide" >}}\n| Day |\n| --- |\n| One |\n{{</ table >}}\n\n' +
      '`{{< kept >}}` [x]({{< ref "a.md" >}})\n\n{{< my-series/all >}}{{<douban>}}';
    const { draft, warnings } = await parse(`# T\n\n${text}`, '2017-06-28-rain.md');
    expect(draft?.summaryText).toBe('It fell.');
    expect(draft?.contentHtml).toBe(
      '<p>It fell.</p>\n<table>\n<thead>\n<tr>\n<th>Day</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>One</td>\n</tr>\n</tbody>\n</table>\n' +
        '<p><code>{{&lt; kept >}}</code> <a href="seed:a.md">x</a></p>',
    );
    expect(complaints(warnings)).toEqual([
      "body has shortcodes of its site's own, which were left out: douban, table, my-series/all; write what they stand for",
    ]);
  });

  it.each([
    ['A %%secret%% word. %%\nTwo\n\nlines\n%%', '<p>A  word.</p>'],
    [
      'A\n\n%%\nsecret `code` and\n\n```\nmore\n```\n%%\n\nB `5%%` %%',
      '<p>A</p>\n<p>B <code>5%%</code> %%</p>',
    ],
    ['It ==is so==, ^name-1\n\n- item ^ab12cd', '<p>It <mark>is so</mark>,</p>\n<ul>\n<li>item</li>\n</ul>'],
    [
      '`%%a%%` x==1, y==2, 2 ^10, 5%%\n\n~~~\n%%b%% ==c==\n~~~',
      '<p><code>%%a%%</code> x==1, y==2, 2 ^10, 5%%</p>\n<pre><code>%%b%% ==c==\n</code></pre>',
    ],
  ])('comments and other marks of Obsidian: %j', async (text, contentHtml) => {
    expect((await parse(`# T\n\n${text}`, '2017-06-28-rain.md')).draft?.contentHtml).toBe(contentHtml);
  });

  it.each([
    ['blanks', `a${' '.repeat(300_000)}b`],
    ['labels', `${'on '.repeat(5000)}x`],
    ['months', `Posted in the diary${', May'.repeat(5000)} x`],
    ['an unclosed mark of kramdown', `a {:${' '.repeat(100_000)}}}`],
    ['a long mark of kramdown', `a {:${'a'.repeat(200_000)}}`],
    ['a long address', `<iframe src="https://a.example/${'a'.repeat(500_000)}"></iframe> a`],
    ['fences that do not end', '```a\n==b ==c %%d\n'.repeat(50_000)],
    ['tags in an address', `[x]({% post_url ${'/2017-01-01-a'.repeat(20_000)} x %})`],
  ])('is read in linear time: %s', async (_, text) => {
    expect((await parse(`# T\n\n${text}`, '2017-06-28-rain.md')).problems).toEqual([]);
    expect((await parse(`# T\n\n${text}`)).problems.map(({ field }) => field)).toEqual(['date']);
  });

  it.each(['{/* a ', '{/* a */} b', '*/ \n'])('MDX is read in linear time: %j', async (part) => {
    expect((await parse(`# T\n\n${part.repeat(50_000)}`, '2017-06-28-rain.mdx')).problems).toEqual([]);
  });

  it('shortcodes in code are code', async () => {
    const text = 'Write `{{< youtube abc >}}`:\n\n```\n{{< highlight go >}}\n```\n\nAfter.';
    expect((await parse(`# T\n\n${text}`, '2017-06-28-rain.md')).draft?.contentHtml).toBe(
      '<p>Write <code>{{&lt; youtube abc >}}</code>:</p>\n<pre><code>{{&lt; highlight go >}}\n</code></pre>\n<p>After.</p>',
    );
  });

  it('an unclosed shortcode is read in linear time', async () => {
    const text = `{{< youtube ${'a=b "c" d '.repeat(5000)}`;
    expect((await parse(`# T\n\n${text}`, '2017-06-28-rain.md')).draft?.wordCount).toBeGreaterThan(5000);
  });

  it.each([
    [
      '"`git clone` is *not* it, [say](https://a.example) two_or_three."',
      'git clone is not it, say two_or_three.',
    ],
    ['"Vec<T> <b>and</b> 5 * 3 * 2<br>![x](a.png)"', 'Vec<T> and 5 * 3 * 2'],
    ['|\n  One **line**\n  and more.', 'One line and more.'],
  ])('a summary is said without its marks: %s', async (summary, expected) => {
    expect((await story(`title: x\nsummary: ${summary}`)).draft?.summaryText).toBe(expected);
  });

  it('other template tags stay, with a warning', async () => {
    const { draft, warnings } = await story(
      'title: x',
      'See {{ site.repository }}/pull/1. {% if page.long %}',
    );
    expect(draft?.contentHtml).toBe('<p>See {{ site.repository }}/pull/1. {% if page.long %}</p>');
    expect(complaints(warnings)).toEqual([
      'body holds template tags ({% … %} or {{ … }}), which are shown as they are; write what they stand for',
    ]);
  });

  it('MDX is Markdown behind what it takes from elsewhere', async () => {
    const text =
      '---\npubDate: 2017-06-28\n---\n\nimport { A } from "./a";\nexport const b = 1;\n\n# Rain\n\nIt fell.';
    expect((await parse(text, 'a.mdx')).draft).toMatchObject({
      titleText: 'Rain',
      contentHtml: '<p>It fell.</p>',
    });
  });

  it('MDX’s comments are none of the article, and what it imports is shown where it says so', async () => {
    const text =
      'import { Image } from "astro:assets";\nimport seen from "./seen.png";\nimport Box from "../Box.astro";\n\n# Rain\n\n' +
      'It fell.{/* Ask *Jane* whether `it` did. */}\n\n{/*\nNot\n\nyet. **/ }\n\n<Image src={seen} alt="Rain" />\n\n`{/* code */}` and {/* open';
    const { draft, warnings } = await parse(text, '2017-06-28-a.mdx');
    expect(draft?.contentHtml.replace(/\n+/g, '\n')).toBe(
      '<p>It fell.</p>\n<img src="seed:seen.png" alt="Rain">\n<p><code>{/* code */}</code> and {/* open</p>',
    );
    expect(warnings).toEqual([]);
  });

  it.each([
    ...['posts/_index.md', 'README.md', 'chart.png', 'data.json', 'seeds/seeds.lock.json'],
    ...[
      '_index.zh-CN.md',
      'LICENSE-CC-BY',
      'CONTRIBUTING.md',
      '_redirects',
      'plot.R',
      'map.shp',
      'dip.rss',
      'refs.bib',
    ],
    ...[
      'Map.drawio',
      'Drawing.excalidraw.md',
      'feed.njk',
      'blog.11tydata.cjs',
      'Connect4.java',
      'snippets/errdefer_test.zig',
      'CNAME',
      'crawl.jsonl',
      'dump.sql',
    ],
  ])('%s is passed over, and named', async (path) => {
    const { draft, problems, held } = await parse('What stands here has no date.', path);
    expect({ draft, problems }).toEqual({ draft: undefined, problems: [] });
    expect(held?.fault).toBe('stands beside the articles, by its name, and is none');
  });

  it.each([
    ['201706281530 Rain.md', '2017-06-28T12:00:00Z', 'file name'],
    ['20170628-rain.txt', '2017-06-28T12:00:00Z', 'file name'],
    ['journals/2017_06_28.md', '2017-06-28T12:00:00Z', 'file name'],
    ['2017_06_28_rain.md', '2017-06-28T12:00:00Z', 'file name'],
    ['changelog.release.2017-06-28.md', '2017-06-28T12:00:00Z', 'file name'],
    ['The weekly 2017-06-28.txt', '2017-06-28T12:00:00Z', 'file name'],
    ['20170628.html', '2017-06-28T12:00:00Z', 'file name'],
    ['blog/2017/06/28/rain/index.md', '2017-06-28T12:00:00Z', 'folder'],
    ['2017-06-28-rain/index.es.md', '2017-06-28T12:00:00Z', 'folder'],
  ])('%s has its day in its path', async (path, published, source) => {
    const { draft } = await parse('<p>It rained all day, and all of the night behind it.</p>', path);
    expect(draft).toMatchObject({ published, sources: { published: source } });
  });

  it.each(['20171328-rain.md', '12345678.md', '2017/06/28/rain/notes.md', 'a/2017/06/rain/index.md'])(
    '%s has no day in its path',
    async (path) => {
      expect((await parse('It rained.', path)).problems.map(({ fault }) => fault)).toEqual(['has no date']);
    },
  );

  it('a placeholder of a starter is no picture', async () => {
    expect((await story('title: x\nthumbnail: { thumbnailSrc }')).warnings).toEqual([]);
  });

  it('a page of a site has no date, and a layout that says so', async () => {
    const page = (frontMatter: string) => parse(`---\n${frontMatter}\n---\n\nWho we are.\n`, 'about.md');
    expect((await page('title: About\nlayout: page')).held).toEqual({
      ...{ file: 'about.md', field: 'date', fault: 'has no date and is a page of its site (layout: page)' },
      remedy: 'nothing; or, if it is an article, write date: 2017-06-28',
    });
    expect((await page('type: tags')).held?.fault).toBe('has no date and is a page of its site (type: tags)');
    expect((await page('layout: post')).problems).toHaveLength(1);
    expect((await page('layout: page\ndate: 2017-06-28')).draft?.published).toBe('2017-06-28T12:00:00Z');
  });

  it.each([
    ['_authors/jane.md', 'name: Jane Doe'],
    ['content/authors/jane/index.md', 'title: Jane Doe'],
    ['people/jane.md', 'name: Jane Doe'],
  ])('%s says who an author is, and wants no date', async (path, yaml) => {
    const { problems, held } = await parse(`---\n${yaml}\n---\n\nJane writes.\n`, path);
    expect({ problems, fault: held?.fault }).toEqual({
      problems: [],
      fault: 'has no date and is about an author, by its folder',
    });
  });

  it('people have articles about them, too', async () => {
    expect((await parse('---\ntitle: Jane\n---\n\nA song.\n', 'people/jane.md')).held).toBeUndefined();
  });

  it('an article is one whatever its name', async () => {
    expect(
      (
        await parse(
          'date 2017-06-28 Rain in Mosul\n\nIt rained all day, and all of the night behind it.',
          'notes.json',
        )
      ).draft?.titleText,
    ).toBe('Rain in Mosul');
  });
});

describe('hostile text', () => {
  it('runs nothing', async () => {
    const { draft } = await story(
      'title: <b>{{ site }}</b>',
      '{{ x }} {% include y %} {{< z >}} ]]>\n\n<script>alert(1)</script>\n\n[a](javascript:x) <b onclick=x style=y>b</b> ![i](data:image/png;base64,A)\n\n<svg onload=x><p>c',
    );
    expect(draft?.titleText).toBe('<b>{{ site }}</b>');
    expect(draft?.contentHtml).toBe(
      '<p>{{ x }}   ]]&gt;</p>\n\n<p>[a](javascript:x) <b>b</b> </p>\n<p>c</p>',
    );
  });

  it('pollutes no prototype', async () => {
    const { draft } = await story('__proto__: {title: x}\nconstructor: {prototype: {y: z}}\ntoString: x');
    expect(draft?.titleText).toBe('What happened');
    expect(({} as Record<string, unknown>).y).toBeUndefined();
  });

  it('refuses aliases that multiply', async () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 9; i++) {
      const [one, two] = [String.fromCharCode(96 + i), String.fromCharCode(97 + i)];
      lines.push(`${two}: &${two} [${Array(9).fill(`*${one}`).join(', ')}]`);
    }
    const { problems } = await story(lines.join('\n'));
    expect(complaints(problems)[0]).toBe(
      'front matter cannot be read: excessive alias count indicates a resource exhaustion attack; make it simple "name: value" lines',
    );
  });

  it.each([
    ['brackets', '['.repeat(200_000)],
    ['quotes', '> '.repeat(100_000)],
    ['elements', '<div>\n'.repeat(100_000)],
    ['emphasis', '*a **b'.repeat(20_000)],
  ])('comes through very many %s', async (_, body) => {
    await expect(story('title: x', body)).resolves.toBeDefined();
  });

  it.each([
    (brackets: string) => `---\nx: ${brackets}\n---\nx`,
    (brackets: string) => `+++\nx = ${brackets}\n+++\nx`,
  ])('comes through front matter of brackets (%#)', async (written) => {
    const { problems } = await parse(written('['.repeat(10_000)));
    expect(complaints(problems)[0]).toBe(
      'front matter has values that are nested too deep; make it simple lines of a name and a value',
    );
  });
});
