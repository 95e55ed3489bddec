import { expect, it } from 'vitest';
import { dated, page } from './html-page.ts';

const STORY = [
  'The Old City was surrounded on Wednesday, and some fifty thousand people were still inside, the United Nations said.',
  'Soldiers moved from house to house along the river, where the streets are too narrow for armoured vehicles.',
];
const HTML = STORY.map((text) => `<p>${text}</p>`).join('');
const read = async (closing: string, head = '') =>
  (await page(`${dated}<title>Rain in Mosul</title>${head}`, `<article>${HTML}${closing}</article>`)).found;

it('takes off what stands below the text of a page, and reads it', async () => {
  const { paragraphs, bylines, creditText, rightsText, topics, revised } = await read(
    `<p>(Reporting by Jane Doe in Mosul; Editing by Max Mo)</p><p>--Reuters</p><p>Tags: Iraq, Uncategorized, Mosul</p>
    <p>Last updated: June 29, 2017</p><p>Copyright 2017 Example News. All rights reserved.</p>`,
  );
  expect({ paragraphs, bylines, creditText, rightsText, topics, revised }).toEqual({
    paragraphs: STORY,
    bylines: ['Jane Doe'],
    creditText: 'Reuters',
    rightsText: 'Copyright 2017 Example News. All rights reserved.',
    topics: ['Iraq', 'Mosul'],
    revised: '2017-06-29T12:00:00Z',
  });
});

it('believes what the page says of itself before it', async () => {
  const { paragraphs, bylines, rightsText } = await read(
    '<p>(Reporting by Jane Doe; Editing by Max Mo)</p><p>© Example News</p>',
    '<meta name="author" content="J. Doe"><meta name="copyright" content="CC0">',
  );
  expect({ paragraphs, bylines, rightsText }).toEqual({
    paragraphs: STORY,
    bylines: ['J. Doe'],
    rightsText: 'CC0',
  });
});

it.each([
  [
    'the item of a list',
    '<ul><li>It rained.</li><li>Tags: Iraq, Mosul</li></ul>',
    ['It rained.', 'Tags: Iraq, Mosul'],
  ],
  [
    'a picture',
    '<p>© Example News</p><p><img src="https://example.org/a.jpg" alt="A boat"></p>',
    ['© Example News'],
  ],
  [
    'a sentence of the article',
    '<p>All rights are theirs, she said.</p>',
    ['All rights are theirs, she said.'],
  ],
])('leaves %s at its end', async (_, closing, texts) => {
  expect((await read(closing)).paragraphs).toEqual([...STORY, ...texts]);
});
