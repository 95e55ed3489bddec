import { expect, it } from 'vitest';
import { dated, page } from './html-page.ts';

const STORY =
  '<p>What happened, and how it came to happen, as it was told to us by those who were there on the day.</p>';
const paragraphs = async (body: string) =>
  (await page(`${dated}<title>Rain</title>`, body)).found.paragraphs.join('|');
const TEXT = STORY.replace(/<[^>]*>/g, '');

it.each([
  [
    'the bar of the Wayback Machine',
    '<div id="wm-ipp-base"><div id="wm-ipp"><p>The Wayback Machine - https://web.archive.org/web/2017/http://a.example/</p></div></div>',
  ],
  [
    'where MediaWiki says what it is',
    '<div id="siteSub">From Wikinews, the free news source you can write!</div>',
  ],
  [
    'a table of contents',
    '<div class="toc"><p>Contents</p><ul><li><a href="#a">The rain</a></li></ul></div>',
  ],
  [
    'what Joomla says of an article',
    '<dl class="article-info"><dt>Details</dt><dd>Written by Jane Doe</dd><dd>Hits: 1234</dd></dl>',
  ],
  [
    'what Docutils does',
    '<dl class="docinfo"><dt>Author:</dt><dd>Jane Doe</dd><dt>Date:</dt><dd>2017-06-28</dd></dl>',
  ],
  ['what Org does', '<div id="postamble"><p>Author: Jane Doe</p><p>Created: 2017-06-28 Wed 10:00</p></div>'],
  ['the link over the menus', '<a class="screen-reader-text" href="#content">Skip to content</a>'],
])('leaves out %s', async (_, html) => {
  expect(await paragraphs(`${html}${STORY}`)).toBe(TEXT);
});

it('leaves out the sign of the link to a heading, and no words', async () => {
  const heading =
    '<h2>The rain<a class="headerlink" href="#a">¶</a></h2><h2><a class="anchor" href="#b">The sun</a></h2>';
  expect(await paragraphs(`${STORY}${heading}${STORY}`)).toBe(`${TEXT}|The rain|The sun|${TEXT}`);
});

it('keeps an article that is called as one of these', async () => {
  expect(await paragraphs(`<div class="toc">${STORY.repeat(50)}</div>`)).toContain(TEXT);
});
