import { expect, it } from 'vitest';
import { withoutTrailingHeadings } from '../../../src/parse/html/trailing-headings.ts';
import { dated, page } from './html-page.ts';

const story = '<p>The council voted on Tuesday for the new bridge.</p>';

it.each([
  ['at its end', `${story}<h2>Read also</h2>`, story],
  [
    'and what held them',
    `<div>${story}<section><h3>あわせて読みたい</h3> <ul></ul></section></div>`,
    `<div>${story}</div>`,
  ],
  ['one after the other', `${story}<h2>More</h2>\n<h3>Of this</h3>\n`, story],
])('takes out headings with nothing below them %s', (_, html, expected) => {
  expect(withoutTrailingHeadings(html)).toBe(expected);
});

it.each([
  `<h2>The vote</h2>${story}`,
  `${story}<h2>The bridge</h2><figure><img src="https://example.org/a.jpg" alt=""></figure>`,
  `${story}<h2>What it costs</h2><table><tbody><tr><td>1</td></tr></tbody></table>`,
  '<h2>Only</h2><h2>Headings</h2>',
  '<pre>\n\n  a</pre>',
])('leaves %j as it is', (html) => {
  expect(withoutTrailingHeadings(html)).toBe(html);
});

it('so that an article does not end with the heading of a list that went', async () => {
  const links = '<ul><li><a href="/a">Another story of the day, with its headline</a></li></ul>';
  const body = `<article>${story.repeat(6)}<h3>Related articles</h3><div class="related">${links}</div></article>`;
  const { paragraphs } = (await page(`${dated}<title>Bridge</title>`, body)).found;
  expect(paragraphs).not.toContain('Related articles');
});
