import { expect, it } from 'vitest';
import { dated, page, text } from './html-page.ts';

const titleOf = async (head: string, body: string) =>
  (await page(`${dated}${head}`, body + text)).draft?.titleText;

it.each([
  ['The Daily: Rain in Mosul', '<h3 class="entry-title">Rain in Mosul</h3>', 'Rain in Mosul'],
  ['The Daily - Rain in Mosul', '<h2>Rain in Mosul</h2>', 'Rain in Mosul'],
  ['Rain in Mosul: jane — LiveJournal', '<h3 class="entry-title">Rain in Mosul</h3>', 'Rain in Mosul'],
  ['摩苏尔老城仍有五万人被困_新闻_示例网', '<h1>摩苏尔老城仍有五万人被困</h1>', '摩苏尔老城仍有五万人被困'],
  [
    'Rain in Mosul - Liebe geht durch den Magen',
    '<h1>Liebe geht durch den Magen</h1><h2>Rain in Mosul</h2>',
    'Rain in Mosul',
  ],
  [
    'Rain in Mosul: what is known',
    '<h2>Rain in Mosul: what is known</h2><h2>What is known</h2>',
    'Rain in Mosul: what is known',
  ],
  ['Rain in Mosul: what is known', '<h2>Rain in Mosul</h2>', 'Rain in Mosul: what is known'],
])('finds in %j the headline that the page shows: %s', async (title, marks, titleText) => {
  expect(await titleOf(`<title>${title}</title>`, marks)).toBe(titleText);
});

it.each([
  ['<title>jane.example</title>', '<h1 class="p-name">Rain in Mosul</h1>'],
  ['<title>2017-06-28-mosul</title>', '<h1>Rain in Mosul</h1>'],
  ['<title>The Daily</title><meta property="og:site_name" content="The Daily">', '<h1>Rain in Mosul</h1>'],
  ['', '<div class="title">Rain in Mosul</div>'],
  ['', '<h2>Rain in Mosul</h2>'],
  ['', '<h1>Rain in Mosul<a class="headerlink" href="#rain">¶</a></h1>'],
  ['', '<h1><svg><style>a {}</style></svg>Rain in Mosul</h1>'],
])('has the headline of %j from its text: %s', async (head, marks) => {
  expect(await titleOf(head, marks)).toBe('Rain in Mosul');
});

it('takes no heading for it that stands below text', async () => {
  const story =
    '<p>What happened, and how it came to happen, as it was told to us by those who were there.</p>';
  expect(await titleOf('', `${story}<h2>Rain in Mosul</h2>`)).toBe(
    'What happened, and how it came to happen',
  );
});

const told = (text: string) => `<meta property="og:title" content="${text}">`;

it.each([
  [
    'the name of the site',
    `${told('Example AI')}<title>Rain in Mosul</title>`,
    '<h1>Rain in Mosul</h1>',
    'Rain in Mosul',
  ],
  [
    'a louder headline',
    `${told('You will not believe it')}<title>Rain in Mosul | The Daily</title>`,
    '<h1>Rain in Mosul</h1>',
    'Rain in Mosul',
  ],
  [
    'the headline, where the page’s title is the name of the site',
    `${told('Rain in Mosul')}<title>The Complete Daily</title>`,
    '<h1>The Complete Daily</h1><h3 class="post-title">Rain in Mosul</h3>',
    'Rain in Mosul',
  ],
  [
    'one that nothing else says',
    `${told('Rain in Mosul')}<title>The Daily</title>`,
    '<h1>The news</h1>',
    'Rain in Mosul',
  ],
])('is told %s', async (_, head, marks, titleText) => {
  expect(await titleOf(head, marks)).toBe(titleText);
});
