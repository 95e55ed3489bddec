import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderFacts } from '../../../src/build/seeds/folder-facts.ts';
import { parseSeed } from '../../../src/parse/index.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** As Substack exports them: a table, and of each post nothing but its text. */
const TABLE = `post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title,subtitle,podcast_url
145678901.the-ferry,2017-06-28T13:56:12.420Z,true,,,newsletter,everyone,"The ferry, ""stopped""",What the flood did,
145678902.paid,2017-06-29T13:56:12.420Z,true,,,newsletter,only_paid,For those who pay,,
145678903.unsent,,false,,,newsletter,everyone,Not yet,,
`;
const POST = `<p>The river rose overnight, and the ferry stopped.</p>
<div class="subscription-widget-wrap-editor"><div class="subscription-widget show-subscribe"><p class="cta-caption">Thanks for
reading! Subscribe for free.</p><form><input type="email"></form></div></div>
<p class="button-wrapper"><a class="button primary" href="https://river.substack.com/subscribe?"><span>Subscribe now</span></a></p>
<p class="button-wrapper"><a class="button primary" href="https://example.org/timetable"><span>The timetable</span></a></p>`;

const settings = { timeZone: 'UTC', language: 'en', derivedTopics: false };
const exported = () => {
  const dir = temporaryFolder();
  mkdirSync(join(dir, 'posts'));
  writeFileSync(join(dir, 'posts.csv'), TABLE);
  return dir;
};
const parse = async (dir: string, path: string, text = POST) =>
  parseSeed(
    { path, bytes: new TextEncoder().encode(text) },
    { ...settings, ...(await folderFacts(dir, [])) },
  );

it.each(['', 'posts'])('a post of Substack’s is what its table says: from %j', async (folder) => {
  const dir = join(exported(), folder);
  const { draft, problems, warnings } = await parse(dir, 'posts/145678901.the-ferry.html');
  expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
  expect(draft).toMatchObject({
    titleText: 'The ferry, "stopped"',
    published: '2017-06-28T13:56:12Z',
    summaryText: 'What the flood did',
    formerPaths: ['/p/the-ferry'],
    contentHtml:
      '<p>The river rose overnight, and the ferry stopped.</p>\n\n\n<p><a href="https://example.org/timetable">The timetable</a></p>',
  });
});

it.each([
  ['145678902.paid.html', 'is held back by its front matter (audience: only_paid)'],
  ['145678903.unsent.html', 'is held back by its front matter (draft: true)'],
])('holds back what is not for everyone, or not yet: %s', async (path, fault) => {
  expect((await parse(exported(), path)).held?.fault).toBe(fault);
});

it('another file is what it says itself, and so is one with front matter', async () => {
  expect((await parse(exported(), 'other.html')).problems.map(({ fault }) => fault)).toEqual(['has no date']);
  const own = '---\ntitle: The bridge\ndate: 2017-07-01\n---\n\n<p>It opened.</p>';
  expect((await parse(exported(), '145678901.the-ferry.html', own)).draft?.titleText).toBe('The bridge');
});

it('a line of the table that is cut off takes no other with it', async () => {
  const dir = exported();
  writeFileSync(join(dir, 'posts.csv'), `${TABLE}145678904.cut\n`);
  expect((await parse(dir, '145678901.the-ferry.html')).draft?.titleText).toBe('The ferry, "stopped"');
  expect((await parse(dir, '145678904.cut.html')).problems.map(({ fault }) => fault)).toEqual([
    'has no date',
  ]);
});
