import { expect, it } from 'vitest';
import { parsedFile } from '../parsed-file.ts';

const HEADLINE = 'Council closes old bridge for three weeks';
const STORY =
  'The council said on Tuesday that it will close the bridge, as a spokesman told reporters in the town hall.';

async function read(line: string, below = `${HEADLINE}\n\n${STORY}`) {
  const { found } = await parsedFile('a.txt', `date 2017-06-28 ${line}\n\n${below}\n`);
  const { titleText, bylines, relatedText, paragraphs } = found;
  return { titleText, bylines, relatedText, paragraphs };
}

const below = { titleText: HEADLINE, bylines: [], relatedText: [], paragraphs: [STORY] };

it.each([
  ['a caption', 'The old bridge is seen from the river on Monday. (Jane Doe/AP)', below],
  ['a credit', 'Photo: Jane Doe', below],
  ['a count of pictures', '1 of 5', below],
  ['a film', 'VIDEO: Mayor says she is sorry', { ...below, relatedText: ['Mayor says she is sorry'] }],
  ['the author', 'Jane Doe', { ...below, bylines: ['Jane Doe'] }],
  [
    'key points',
    'Work begins in May • It ends in June',
    { ...below, paragraphs: ['Work begins in May • It ends in June', STORY] },
  ],
])('finds the headline below %s', async (_, line, expected) => {
  expect(await read(line)).toEqual(expected);
});

it.each([
  ['somebody whom the story speaks of', 'Ann Lee', `A life for the town\n\n${STORY} Mayor Lee left.`],
  ['a film of the story', 'VIDEO: Council closes the bridge', `A day to remember\n\n${STORY}`],
  ['a line in capitals', 'TEXAS WEEKLY REPORT', `Crops suffer in the rain\n\n${STORY}`],
])('takes %s for the headline', async (_, line, text) => {
  expect((await read(line, text)).titleText).toBe(line);
});

it.each([
  ['The Daily Example', `${HEADLINE} - The Daily Example`],
  ['a section and a site', `${HEADLINE} | Politics | The Daily Example`],
])('takes %s off a headline', async (_, line) => {
  expect((await read(line, STORY)).titleText).toBe(HEADLINE);
});
