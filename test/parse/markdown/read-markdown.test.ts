import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Draft } from '../../../src/article.ts';
import { parseSeed } from '../../../src/parse/index.ts';
import { complaints, settings } from '../parsed-file.ts';
import { parse, story } from './markdown-file.ts';

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

it('an article may be a picture', async () => {
  const { draft, problems } = await parse('# Rain\n\n![Over the old city](rain.jpg)\n', '2017-06-28-rain.md');
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

it.each(['*June 28, 2017*', 'By **Jane Doe**', 'Posted on 28 June 2017'])(
  'is summed up by its text, and not by a line of who or when: %s',
  async (line) => {
    const { draft } = await parse(`# Rain\n\n${line}\n\nIt rained all day.`, '2017-06-28-a.md');
    expect(draft?.summaryText).toBe('It rained all day.');
  },
);

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

describe('front matter', () => {
  it('loses a headline that the text repeats, and no other', async () => {
    expect((await story('title: “Rain”', '# Rain\n\nIt fell.')).draft?.contentHtml).toBe('<p>It fell.</p>');
    expect((await story('title: Rain', '# Sun\n\nIt fell.')).draft?.contentHtml).toBe(
      '<h2 id="sun">Sun</h2>\n<p>It fell.</p>',
    );
  });
});
