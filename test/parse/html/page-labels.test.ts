import { expect, it } from 'vitest';
import { withoutPageLabels } from '../../../src/parse/html/page-labels.ts';
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
