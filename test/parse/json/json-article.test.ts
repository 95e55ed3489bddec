import { describe, expect, it } from 'vitest';
import { parsedFile } from '../parsed-file.ts';

const parse = (value: unknown, path = 'a.json') => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return parsedFile(path, text);
};

it('reads what a crawler keeps of a wire story, the dateline in its text too', async () => {
  const { draft, problems, warnings } = await parse({
    title: 'Troops stall in the old quarter',
    maintext:
      'Troops stall in the old quarter\nMOSUL, Iraq (AP) — Counterattacks have stalled the push, an officer said.\nIt was quiet on Tuesday.',
    authors: ['Jane Doe', 'John Roe'],
    date_publish: '2017-06-28 10:15:00',
    date_modify: null,
    date_download: '2020-01-01 00:00:00',
    description: 'An officer says why.',
    language: 'en',
    image_url: 'https://example.org/troops.jpg',
    source: { id: null, name: 'The Example Times' },
    url: 'https://example.org/news/troops',
  });
  expect({ draft, problems, warnings }).toEqual({
    draft: {
      titleText: 'Troops stall in the old quarter',
      published: '2017-06-28T10:15:00Z',
      precision: 'instant',
      creditText: 'AP',
      bylines: ['Jane Doe', 'John Roe'],
      placeText: 'MOSUL, Iraq',
      topics: [],
      relatedText: [],
      language: 'en',
      direction: 'ltr',
      summaryText: 'An officer says why.',
      canonicalUrl: 'https://example.org/news/troops',
      contentHtml:
        '<p>Counterattacks have stalled the push, an officer said.</p>\n<p>It was quiet on Tuesday.</p>',
      picture: { address: 'https://example.org/troops.jpg' },
      wordCount: 13,
      sources: {
        title: 'json',
        published: 'json',
        credit: 'dateline',
        byline: 'json',
        place: 'dateline',
        language: 'json',
        summary: 'json',
        canonicalUrl: 'json',
      },
    },
    problems: [],
    warnings: [],
  });
});

it('reads an item of a JSON feed, its HTML made safe', async () => {
  const { draft } = await parse({
    id: '1',
    url: 'https://example.org/news/troops',
    title: 'Troops stall',
    content_html:
      '<p onclick="x()">The <b>push</b> has <a href="../why">stalled</a>.</p><script>x()</script>',
    content_text: 'The push has stalled.',
    date_published: '2017-06-28T10:15:00+02:00',
    date_modified: '2017-06-29T08:00:00Z',
    authors: [{ name: 'Jane Doe', url: 'https://example.org/jane' }],
    tags: ['war', 'city'],
    language: 'en-GB',
  });
  expect(draft).toEqual({
    titleText: 'Troops stall',
    published: '2017-06-28T08:15:00Z',
    precision: 'instant',
    revised: '2017-06-29T08:00:00Z',
    bylines: ['Jane Doe'],
    topics: ['war', 'city'],
    relatedText: [],
    language: 'en-GB',
    direction: 'ltr',
    summaryText: 'The push has stalled.',
    canonicalUrl: 'https://example.org/news/troops',
    contentHtml: '<p>The <b>push</b> has <a href="https://example.org/why">stalled</a>.</p>',
    wordCount: 4,
    sources: {
      title: 'json',
      published: 'json',
      revised: 'json',
      byline: 'json',
      topics: 'json',
      language: 'json',
      summary: 'lead',
      canonicalUrl: 'json',
    },
  });
});

it.each([
  ['a day', { date: '2017-06-28' }, '2017-06-28T12:00:00Z', 'day'],
  ['seconds since 1970', { created_at: 1498644900 }, '2017-06-28T10:15:00Z', 'instant'],
  ['milliseconds', { published: 1498644900123 }, '2017-06-28T10:15:00Z', 'instant'],
  ['RFC 2822', { pubDate: 'Wed, 28 Jun 2017 10:15:00 GMT' }, '2017-06-28T10:15:00Z', 'instant'],
])('reads a date as %s', async (_, date, published, precision) => {
  expect((await parse({ headline: 'Troops stall', text: 'It was quiet.', ...date })).draft).toMatchObject({
    published,
    precision,
  });
});

it('takes markup in a text for HTML, in a table as WordPress has it too', async () => {
  const dated = { date: '2017-06-28T10:15:00' };
  const contentHtml = '<p>It was <em>quiet</em>.</p>';
  expect((await parse({ title: 'Quiet', content: contentHtml, ...dated })).draft?.contentHtml).toBe(
    contentHtml,
  );
  const rendered = { title: { rendered: 'Quiet' }, content: { rendered: contentHtml } };
  expect((await parse({ ...rendered, ...dated })).draft).toMatchObject({ titleText: 'Quiet', contentHtml });
});

it('holds back a draft', async () => {
  const { draft, held } = await parse({
    title: 'Quiet',
    text: 'It was quiet.',
    date: '2017-06-28',
    draft: true,
  });
  expect(draft).toBeUndefined();
  expect(held?.fault).toBe('is held back by its json (draft: true)');
});

it('refuses an article without a usable date, be its name that of data', async () => {
  const { problems, held } = await parse({ title: 'Quiet', text: 'It was quiet.', date: 'the other day' });
  expect(held).toBeUndefined();
  expect(problems).toEqual([
    {
      file: 'a.json',
      field: 'date',
      fault: 'has no usable date: the other day',
      remedy: 'write date: 2017-06-28',
    },
  ]);
});

it.each([
  ['settings', { name: 'site', version: '1.0', description: 'A site.' }],
  ['a list of other things', [{ title: 'Quiet', text: 'It was quiet.', date: '2017-06-28' }, { name: 'x' }]],
  ['no JSON', '{ // comment\n"title": "Quiet" }'],
])('holds back what stands beside the articles: %s', async (_, value) => {
  const { draft, problems, held } = await parse(value, 'data/site.json');
  expect({ draft, problems }).toEqual({ draft: undefined, problems: [] });
  expect(held?.fault).toBe('stands beside the articles, by its name, and is none');
});

it.each([
  [1, [{ title: 'Quiet', text: 'It was quiet.', date: '2017-06-28' }]],
  [
    2,
    {
      title: 'A feed',
      items: [
        { title: 'Quiet', content_text: 'It was quiet.' },
        { title: 'Rain', content_text: 'It rained.' },
      ],
    },
  ],
])('holds back a list of %i, and says what to do', async (count, value) => {
  const { draft, problems, held } = await parse(value);
  expect({ draft, problems, held }).toEqual({
    draft: undefined,
    problems: [],
    held: {
      ...{ file: 'a.json', field: 'file' },
      fault: `is a list of ${count} article${count === 1 ? '' : 's'}, and one article is read of a file`,
      remedy: 'make a file of each article, and put the files here',
    },
  });
});

it('refuses JSON that is called a text, and says what it is to be called', async () => {
  const { problems } = await parse({ title: 'Quiet', text: 'It was quiet.' }, '2017-06-28-quiet.txt');
  expect(problems).toEqual([
    {
      file: '2017-06-28-quiet.txt',
      field: 'body',
      fault: 'is JSON, and by its name a text',
      remedy:
        'name it .json, if it is one article with title, date_published and content_text or content_html, as JSON Feed has them',
    },
  ]);
});

it('comes through what is nested very deep', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const { problems } = await parse(`{"title": ${deep}, "text": "It was quiet.", "date": "2017-06-28"}`);
  expect(problems.map(({ field }) => field)).toEqual([]);
  expect((await parse(deep, 'deep.txt')).problems[0]?.fault).toBe('is JSON, and by its name a text');
});

it.each([
  [{ is_draft: true }, 'draft: true'],
  [{ draft: false, isDraft: true }, 'draft: true'],
  [{ published: false }, 'published: false'],
  [{ is_published: false }, 'publish: false'],
  [{ private: true }, 'private: true'],
  [{ post_status: 'pending' }, 'status: pending'],
  [{ visibility: 'members' }, 'visibility: members'],
  [{ content: { rendered: '<p>It rained.</p>', protected: true } }, 'private: true'],
])('holds back what is not for everyone: %j', async (said, words) => {
  const { draft, held } = await parse({
    title: 'Rain',
    date_published: '2017-06-28',
    text: 'It rained.',
    ...said,
  });
  expect([draft, held?.fault]).toEqual([undefined, `is held back by its json (${words})`]);
});

it('holds back what its text calls a draft', async () => {
  const { draft, held } = await parse({
    title: 'Rain',
    date_published: '2017-06-28',
    text: 'Status: draft\nAuthor: Jane Doe\n\nIt rained on the old town.',
  });
  expect([draft, held?.fault]).toEqual([undefined, 'is held back by its first lines (status: draft)']);
});

it('is listed nowhere where it says so, and dated by no yes or no', async () => {
  const { draft } = await parse({
    ...{ title: 'Rain', published: true, unlisted: true, created_at: '2017-06-28', text: 'It rained.' },
  });
  expect(draft).toMatchObject({ isUnlisted: true, published: '2017-06-28T12:00:00Z' });
});

it('leaves a text of tags as it is where it is plain by its name', async () => {
  const { draft } = await parse({ title: 'Rain', date: '2017-06-28', content_text: 'It ends in </p> here.' });
  expect(draft?.contentHtml).toBe('<p>It ends in &lt;/p&gt; here.</p>');
});

it('keeps the names beside one that is missing', async () => {
  const { draft } = await parse({
    title: 'Rain',
    date: '2017-06-28',
    text: 'It rained.',
    authors: [null, 'Jane Doe'],
  });
  expect(draft?.bylines).toEqual(['Jane Doe']);
});

it('says how JSON is dated', async () => {
  expect((await parse({ title: 'Rain', text: 'It rained.' })).problems).toEqual([
    {
      ...{ file: 'a.json', field: 'date', fault: 'has no date' },
      remedy: 'give it the day that it was published: "date_published": "2017-06-28"',
    },
  ]);
});

it('is not to be published from the day on that it expires', async () => {
  const said = { title: 'Rain', date: '2017-06-28', text: 'It rained.' };
  expect((await parse({ ...said, expires: '2017-07-28' })).draft?.expires).toBe('2017-07-28T12:00:00Z');
  expect((await parse({ ...said, expires: 'soon' })).problems.map(({ fault }) => fault)).toEqual([
    'has no usable date: soon',
  ]);
});

it.each([
  [
    'JSON Feed',
    {
      attachments: [
        {
          url: 'https://example.org/a.m4a',
          mime_type: 'audio/x-m4a',
          title: 'The talk',
          size_in_bytes: 89970236,
          duration_in_seconds: 6629,
        },
        { url: 'https://example.org/slides.pdf', mime_type: 'application/pdf' },
        { url: 'https://example.org/film', mime_type: 'video/mp4' },
      ],
    },
    [
      {
        url: 'https://example.org/a.m4a',
        mediaType: 'audio/x-m4a',
        bytes: 89970236,
        seconds: 6629,
        titleText: 'The talk',
      },
      { url: 'https://example.org/film', mediaType: 'video/mp4' },
    ],
  ],
  [
    'schema.org',
    {
      audio: {
        '@type': 'AudioObject',
        url: 'https://example.org/talk/',
        contentUrl: 'https://example.org/a.mp3',
        encodingFormat: 'audio/mpeg',
        duration: 'PT1H1S',
      },
      video: 'https://example.org/a.mp4',
    },
    [
      { url: 'https://example.org/a.mp3', mediaType: 'audio/mpeg', seconds: 3601 },
      { url: 'https://example.org/a.mp4', mediaType: 'video/mp4' },
    ],
  ],
  [
    'a feed that was read',
    { enclosure: { url: 'https://example.org/a.mp3', length: '5', type: 'audio/mpeg' } },
    [{ url: 'https://example.org/a.mp3', mediaType: 'audio/mpeg', bytes: 5 }],
  ],
  [
    'a program of one’s own',
    { audio_url: '/a.mp3', url: 'https://example.org/talk', duration: 61 },
    [
      {
        ...{ mediaType: 'audio/mpeg', seconds: 61 },
        url: 'seed:/a.mp3?https%3A%2F%2Fexample.org%2Fa.mp3',
      },
    ],
  ],
])('has its sound and film as %s says them', async (_, facts, enclosures) => {
  const { draft, warnings } = await parse({
    ...{ title: 'A talk', date_published: '2017-06-28', content_text: 'We talked.' },
    ...facts,
  });
  expect(warnings).toEqual([]);
  expect(draft?.enclosures).toEqual(enclosures);
  expect(draft?.sources.enclosures).toBe('json');
});

it.each([
  ['blanks', `a${' '.repeat(300_000)}b`],
  ['endings', `https://example.org/${'.mp3?'.repeat(100_000)}`],
  ['lines', 'x \n'.repeat(200_000)],
  [
    'digits',
    { url: 'https://example.org/a.mp3', length: '1'.repeat(300_000), duration: `${'1'.repeat(300_000)}:` },
  ],
  [
    'a type',
    { url: 'https://example.org/a.mp3', type: `audio/${'a'.repeat(300_000)}${' '.repeat(300_000)}!` },
  ],
])('reads a recording in linear time: %s', async (_, enclosure) => {
  const facts = { title: 'A talk', date_published: '2017-06-28', content_text: 'We talked.' };
  expect((await parse({ ...facts, enclosure })).problems).toEqual([]);
});

describe('a post of the API of WordPress', () => {
  const post = {
    id: 7,
    date: '2017-06-28T13:00:00',
    date_gmt: '2017-06-28T10:00:00',
    modified: '2017-06-29T13:00:00',
    modified_gmt: '2017-06-29T10:00:00',
    slug: 'siege',
    status: 'publish',
    type: 'post',
    link: 'https://example.org/2017/siege/',
    title: { rendered: 'The siege &#8211; a <em>year</em> on' },
    content: { rendered: '<p>It was quiet on Tuesday.</p>', protected: false },
    excerpt: { rendered: '<p>Arts &amp; crafts were on show [&hellip;]</p>\n', protected: false },
    author: 231,
    featured_media: 12,
    categories: [14, 9],
    tags: [],
    class_list: ['post-7', 'type-post', 'category-climate-impacts', 'category-uncategorized', 'tag-mosul'],
  };
  const read = async (more: object) => {
    const { draft } = await parse({ ...post, ...more });
    const { titleText, published, revised, summaryText, bylines, topics, picture } = draft ?? {};
    return { titleText, published, revised, summaryText, bylines, topics, picture };
  };
  const said = {
    titleText: 'The siege – a year on',
    published: '2017-06-28T10:00:00Z',
    revised: '2017-06-29T10:00:00Z',
    summaryText: 'Arts & crafts were on show…',
  };

  it('has names where it has numbers, by the classes of its terms', async () => {
    expect(await read({})).toEqual({
      ...said,
      bylines: [],
      topics: ['climate impacts', 'mosul'],
      picture: undefined,
    });
  });

  it('has those that are embedded', async () => {
    const _embedded = {
      author: [{ id: 231, name: 'Jane Doe' }],
      'wp:featuredmedia': [{ id: 12, source_url: 'https://example.org/a.jpg' }],
      'wp:term': [
        [{ name: 'Climate &amp; energy', taxonomy: 'category' }],
        [{ name: 'Mosul', taxonomy: 'post_tag' }],
      ],
    };
    expect(await read({ _embedded })).toEqual({
      ...said,
      bylines: ['Jane Doe'],
      topics: ['Climate & energy', 'Mosul'],
      picture: { address: 'https://example.org/a.jpg' },
    });
  });

  it('has the author that Yoast names', async () => {
    expect((await read({ yoast_head_json: { author: 'Jane Doe' } })).bylines).toEqual(['Jane Doe']);
  });
});
