import { expect, it } from 'vitest';
import { withoutPageLabels } from '../../../src/parse/html/page-labels.ts';
import { cpuTime } from '../cpu-time.ts';
import { dated, page } from './html-page.ts';

it.each([
  '<p>It rained.</p><pre>\n\n  a</pre>',
  "<ul><li><p>Anzeige</p></li></ul><p title='a'>It rained & stopped.</p>",
])('leaves %j, in which no block is of the page, as it is', (html) => {
  expect(withoutPageLabels(html)).toBe(html);
});

it('takes a block out whose text is of the page', () => {
  expect(withoutPageLabels('<p>It rained.</p><div><p>Anzeige</p><p>It stopped.</p></div>')).toBe(
    '<p>It rained.</p><div><p>It stopped.</p></div>',
  );
});

it('leaves out what is of the page between the paragraphs, and no heading, cell or picture', async () => {
  const first =
    '<p>The council voted on Tuesday for the new bridge, after a debate that lasted until midnight.</p>';
  const last =
    '<h2 id="advertisement">Advertisement</h2><p>The mayor said that nobody would read it, and that it was dear.</p>';
  const table = '<table><tbody><tr><td>Bridge</td><td>×</td></tr></tbody></table>';
  const labels = '<p>- Anzeige -</p><div><p><b>Lesen Sie auch:</b></p></div><p>44 Bilder</p>';
  const { found } = await page(dated, `<article>${first}${labels}${table}${last}</article>`);
  expect(found.contentHtml).toBe(`${first}${table}${last}`);
});

const story =
  '<p>The council voted on Tuesday for the new bridge, after a debate that lasted until midnight.</p>';

it.each([
  ['a share bar', '<div>Share on Facebook</div>'],
  ['a button', '<p>Print this page</p>'],
  ['one in Japanese', '<div>シェアする</div>'],
  ['what comments begin with', '<p>Leave a reply</p>'],
  [
    'a list of networks, and what asks for them',
    '<p><strong>Sigue nuestras redes sociales:</strong></p><ul><li><a href="https://x.com/a">X</a></li><li>YouTube</li><li>Threads</li></ul>',
  ],
])('takes out %s', (_, html) => {
  expect(withoutPageLabels(`${story}${html}`)).toBe(story);
});

it.each([
  '<p>Follow us on Twitter @bridge for the latest.</p>',
  '<p>Read also: <a href="https://example.org/">The old bridge</a></p>',
  '<p>Who was asked:</p><ul><li>Facebook</li><li>The mayor</li></ul>',
  '<ul><li>YouTube</li></ul>',
])('leaves %s, which is the author’s', (html) => {
  expect(withoutPageLabels(`${story}${html}`)).toBe(`${story}${html}`);
});

it('reads very many blocks in linear time', async () => {
  const html = `<p>Anzeige</p>${'<p>a</p>'.repeat(40_000)}`;
  expect(await cpuTime(() => withoutPageLabels(html))).toBeLessThan(2000);
});
