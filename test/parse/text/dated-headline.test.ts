import { expect, it } from 'vitest';
import { parsedFile } from '../parsed-file.ts';

const BODY =
  'The council said on Tuesday that it will close the old bridge for three weeks.\n\nWork begins in May.\n';

async function read(line: string, { path = 'a.txt', body = BODY } = {}) {
  const { draft } = await parsedFile(path, `${line}\n\n${body}`);
  return draft && { day: draft.published, from: draft.sources.published, title: draft.titleText };
}

it.each([
  ['17.05.2004 Stadtrat schließt alte Brücke', '2004-05-17', 'Stadtrat schließt alte Brücke'],
  ['17. Mai 2004 - Stadtrat schließt alte Brücke', '2004-05-17', 'Stadtrat schließt alte Brücke'],
  ['June 28, 2017 Council closes old bridge', '2017-06-28', 'Council closes old bridge'],
  ['Wednesday, June 28, 2017: Council closes old bridge', '2017-06-28', 'Council closes old bridge'],
  ['Wed, 28 Jun 2017 10:00:00 GMT Council closes old bridge', '2017-06-28', 'Council closes old bridge'],
  ['06/28/2017 | Council closes old bridge', '2017-06-28', 'Council closes old bridge'],
  ['2017/06/28 Council closes old bridge', '2017-06-28', 'Council closes old bridge'],
  ['[2017-06-28] Council closes old bridge', '2017-06-28', 'Council closes old bridge'],
  ['28 июня 2017 г. Совет закрывает старый мост', '2017-06-28', 'Совет закрывает старый мост'],
  ['2017年6月28日 市議会が古い橋を閉鎖', '2017-06-28', '市議会が古い橋を閉鎖'],
])('takes the day that a first line begins with: %s', async (line, day, title) => {
  expect(await read(line)).toEqual({ day: `${day}T12:00:00Z`, from: 'header', title });
});

it.each([
  ['Stadtrat schließt alte Brücke (17.05.2004)', '2004-05-17', 'Stadtrat schließt alte Brücke'],
  ['Council closes old bridge | June 28, 2017', '2017-06-28', 'Council closes old bridge'],
  ['Council closes old bridge – 28 June 2017, 10:15', '2017-06-28', 'Council closes old bridge'],
])('takes the day that a headline ends with: %s', async (line, day, title) => {
  expect(await read(line)).toEqual({ day: `${day}T12:00:00Z`, from: 'headline', title });
});

it.each([
  ['a sentence', 'June 28, 2017 was a sunny day in the old town'],
  ['a page’s own day', 'June 28, 2017 Subscribe Now'],
  ['the days of something', '17.05.2004 – 30.06.2004 Ausstellung im Rathaus'],
  ['the day of a meeting', 'Council to meet on June 28, 2017'],
  ['an entry of a diary', '17.05.2004 Quiet in the town\n\nIt was.\n\n18.05.2004 Not quiet in the town'],
  ['an address', 'example.org/2017/06/28/ Council closes old bridge'],
])('leaves %s', async (_, line) => {
  expect(await read(line)).toBeUndefined();
});

it('believes the name of the file before a day beside the headline, and leaves that where it stands', async () => {
  const path = '2017-06-25-festival.txt';
  const line = 'Festival in the old town | July 4, 2017';
  expect(await read(line, { path })).toEqual({ day: '2017-06-25T12:00:00Z', from: 'file name', title: line });
  const other = 'July 4, 2017 Festival in the old town';
  expect(await read(other, { path })).toEqual({
    day: '2017-06-25T12:00:00Z',
    from: 'file name',
    title: other,
  });
});

it('believes a stamp below before a day behind the headline', async () => {
  const found = await read('Festival in the old town | July 4, 2017', {
    body: `Published: June 25, 2017\n\n${BODY}`,
  });
  expect(found).toMatchObject({ day: '2017-06-25T12:00:00Z', from: 'stamp' });
});
