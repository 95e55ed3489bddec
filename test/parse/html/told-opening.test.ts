import { expect, it } from 'vitest';
import { dated, page } from './html-page.ts';

const STORY = [
  'The Old City was surrounded on Wednesday, and some fifty thousand people were still inside, the United Nations said.',
  'Soldiers moved from house to house along the river, where the streets are too narrow for armoured vehicles.',
];
const HTML = STORY.map((text) => `<p>${text}</p>`).join('');
const read = async (head: string, body: string) => {
  const { found } = await page(`<title>Rain in Mosul</title>${head}`, body);
  const { paragraphs, bylines, published, creditText, topics, revised } = found;
  return { paragraphs, bylines, published, creditText, topics, revised };
};
const JUNE_28 = '2017-06-28T12:00:00Z';

it.each([
  [
    'a name and a day',
    `<p>By Jane Doe</p><p>June 28, 2017</p>${HTML}`,
    { bylines: ['Jane Doe'], published: JUNE_28 },
  ],
  [
    'both on one line, in a fragment of a page',
    `<h1>Rain in Mosul</h1><p><i>By Jane Doe, June 28, 2017</i></p>${HTML}`,
    { bylines: ['Jane Doe'], published: JUNE_28 },
  ],
  [
    'lines that breaks part, as before there were style sheets',
    `<center><font size="+2"><b>Rain in Mosul</b></font><br><font size="-1">June 28, 2017</font></center><p>By JANE DOE<p>${STORY.join('<p>')}`,
    { bylines: ['JANE DOE'], published: JUNE_28 },
  ],
  [
    'all of the text in one block',
    `<b>Rain in Mosul</b><br>28 June 2017<br><br>${STORY.join('<br><br>')}`,
    { published: JUNE_28 },
  ],
  [
    'the update and the agency',
    `<p>Published: June 28, 2017 | Updated: June 29, 2017</p><p>Associated Press</p>${HTML}`,
    { published: JUNE_28, revised: '2017-06-29T12:00:00Z', creditText: 'Associated Press' },
  ],
  [
    'what is read of how long it takes',
    `<p>June 28, 2017</p><p>5 min read</p>${HTML}`,
    { published: JUNE_28 },
  ],
])('reads %s above the text of a page that marks none, and takes it off', async (_, body, expected) => {
  expect(await read('', body)).toMatchObject({ paragraphs: STORY, ...expected });
});

it('leaves a deck and a kicker where they are', async () => {
  const deck = 'What the siege costs those who are inside';
  expect(
    await read('', `<p>Weather</p><p>${deck}</p><p>By Jane Doe</p><p>28 June 2017</p>${HTML}`),
  ).toMatchObject({
    paragraphs: ['Weather', deck, ...STORY],
    bylines: ['Jane Doe'],
    published: JUNE_28,
  });
});

it.each([
  ['another author', '<p>By Max Mo</p>', '<meta name="author" content="Jane Doe">'],
  ['another day', '<p>April 3, 2012</p>', ''],
])('leaves %s in the text than the page says', async (_, line, head) => {
  const { paragraphs } = await read(`${dated}${head}`, `${line}${HTML}`);
  expect(paragraphs).toEqual([line.slice(3, -4), ...STORY]);
});

it('takes nothing from a list of names and days', async () => {
  const names = ['Jane Doe', 'Author', 'June 27, 2017', 'Updated June 29, 2017', 'Max Mo'];
  const { paragraphs } = await read(dated, names.map((name) => `<p>${name}</p>`).join(''));
  expect(paragraphs).toEqual(names);
});
