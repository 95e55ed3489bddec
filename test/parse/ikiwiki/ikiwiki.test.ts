import { expect, it } from 'vitest';
import { parsedFile } from '../parsed-file.ts';

// Every text here is of our own making, in the forms of https://ikiwiki.info/ikiwiki/directive/.
const parse = (text: string, path = 'posts/the-ferry.mdwn') => parsedFile(path, text);

it('reads what the directives of a page say', async () => {
  const { draft, problems, warnings } = await parse(`[[!meta title="The ferry stopped"]]
[[!meta date="2017-06-28T09:30:00+02:00"]] [[!meta author="Jane Doe"]]
[[!meta description="""The river "rose"
overnight."""]]

Nobody was hurt. See [[the bridge|bridge]] and \`[[!tag code]]\`.

[[!img ferry.jpg size="300x" alt="A ferry" caption="At *dawn*"]]

[[!img boat.jpg alt="A boat"]]

\\[[!tag shown]]

[[!tag river tags/old_city]]
[[!inline pages="comments" show=10]]
`);
  expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
  expect({ ...draft, contentHtml: draft?.contentHtml.split('\n').filter(Boolean) }).toMatchObject({
    titleText: 'The ferry stopped',
    published: '2017-06-28T07:30:00Z',
    bylines: ['Jane Doe'],
    topics: ['river', 'old city'],
    summaryText: 'The river "rose" overnight.',
    contentHtml: [
      '<p>Nobody was hurt. See <a href="seed:posts/bridge">the bridge</a> and <code>[[!tag code]]</code>.</p>',
      '<figure><img src="seed:posts/ferry.jpg" alt="A ferry"><figcaption>At <em>dawn</em></figcaption></figure>',
      '<p><img src="seed:posts/boat.jpg" alt="A boat"></p>',
      '<p>[[!tag shown]]</p>',
    ],
    formerPaths: ['/posts/the-ferry/'],
    sources: { title: 'directives', published: 'directives' },
  });
});

it('reads the directives of old pages, and the day in a page’s path', async () => {
  const { draft } = await parse(
    '[[meta title="Rain"]]\n\nIt rained.\n\n[[tag rain]]\n',
    '2017/06/28/rain.mdwn',
  );
  expect(draft).toMatchObject({
    titleText: 'Rain',
    published: '2017-06-28T12:00:00Z',
    topics: ['rain'],
    contentHtml: '<p>It rained.</p>',
  });
});

it('names the directives that it leaves out', async () => {
  const { draft, warnings } = await parse(
    '[[!meta date="2017-06-28"]]\n\nIt rained.\n\n[[!table data="""a | b"""]]\n[[!video url="https://example.org/rain"]]\n',
  );
  expect(draft?.contentHtml.split('\n')).toEqual([
    '<p>It rained.</p>',
    '<p><a href="https://example.org/rain">https://example.org/rain</a></p>',
  ]);
  expect(warnings).toEqual([
    {
      file: 'posts/the-ferry.mdwn',
      field: 'body',
      fault: 'has directives of ikiwiki’s that were left out: table',
      remedy: 'write what they stand for',
    },
  ]);
});

it('refuses a page without a date, and holds one that shows others', async () => {
  expect((await parse('It rained.')).problems).toEqual([
    {
      file: 'posts/the-ferry.mdwn',
      field: 'date',
      fault: 'has no date',
      remedy: 'write [[!meta date="2017-06-28"]]',
    },
  ]);
  expect((await parse('[[!inline pages="posts/*"]]', 'posts.mdwn')).held).toEqual({
    file: 'posts.mdwn',
    field: 'date',
    fault: 'has no date, and shows other pages',
    remedy: 'nothing; or, if it is an article, write [[!meta date="2017-06-28"]]',
  });
});

it.each([
  ['[[!tag '.repeat(20_000), 'tags that do not end'],
  [`[[!meta ${'a="b" '.repeat(20_000)}`, 'values that do not end'],
  ['[[!meta a="'.repeat(20_000), 'quotes that do not end'],
  [`[[!meta ${'""" """ '.repeat(20_000)}`, 'texts in three quotes that do not end'],
])('reads %#, %s, in linear time', async (text) => {
  const start = performance.now();
  await parse(`[[!meta date="2017-06-28"]]\n\n${text}`);
  expect(performance.now() - start).toBeLessThan(5_000);
});
