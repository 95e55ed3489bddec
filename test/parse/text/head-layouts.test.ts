import { describe, expect, it } from 'vitest';
import { parsedFile } from '../parsed-file.ts';

const HEADLINE = 'Council closes old bridge for three weeks';
const STORY = [
  'The council said on Tuesday that it will close the old bridge for three weeks, as a spokesman told reporters in the town hall.',
  'Work begins in May and is to end in June. Drivers have to take the new bridge, which is a mile to the north.',
];

async function read(head: string, tail = '', path = 'a.txt') {
  const { found, draft } = await parsedFile(path, `${head}\n\n${[...STORY, tail].join('\n\n')}\n`);
  const { titleText: title, bylines, paragraphs, creditText } = found;
  return { title, bylines, creditText, paragraphs, day: draft?.published, updated: draft?.revised };
}

const DAY = '2017-06-28T12:00:00Z';
const NEXT_DAY = '2017-06-29T12:00:00Z';
const whole = { title: HEADLINE, paragraphs: STORY, day: DAY };
const signed = { ...whole, bylines: ['Jane Doe'] };

describe('what stands between a headline and its story is read, and left out', () => {
  it.each([
    ['a byline and a day', `${HEADLINE}\nBy Jane Doe\nJune 28, 2017`, signed],
    [
      'a name and its role',
      `${HEADLINE}\n\nJane Doe, Staff Writer\nPublished 9:15 a.m. ET June 28, 2017`,
      signed,
    ],
    ['a row of a site', `${HEADLINE}\nJane Doe | June 28, 2017 | 5 min read`, signed],
    ['a row of slashes', `${HEADLINE}\n\nJune 28, 2017 / Jane Doe / 0 Comments`, signed],
    ['a row in small letters', `${HEADLINE}\nby Jane Doe on June 28, 2017 in News, Politics`, signed],
    ['a row of a blog', `${HEADLINE}\n\nJune 28, 2017 By Jane Doe Leave a Comment`, signed],
    ['a row of labels', `${HEADLINE}\n\nDate published: 28 June 2017. Author: Jane Doe.`, signed],
    [
      'a card of the author',
      `News\n\n${HEADLINE}\n\nJane Doe\nReporter\njane.doe@example.org\n\nJun 28, 2017`,
      signed,
    ],
    ['a handle', `${HEADLINE}\n\nJane Doe\n@janedoe\n28 Jun 2017`, signed],
    ['a day above the headline', `28/06/2017 10:15\n${HEADLINE}\nJane Doe`, signed],
    [
      'a paper',
      `June 28, 2017\n\n${HEADLINE}\n\nBy Jane Doe\nThe Daily Example`,
      { ...signed, creditText: 'The Daily Example' },
    ],
    ['a short year', `${HEADLINE}\n\n28.6.17`, whole],
    ['a site behind the headline', `${HEADLINE} | The Daily Example\n\nJune 28, 2017 at 10:15 pm`, whole],
    [
      'times of zones',
      `${HEADLINE}\n\nUpdated 1412 GMT (2212 HKT) June 28, 2017`,
      { ...whole, updated: DAY },
    ],
    ['the credit of a picture', ` date 2017-06-28 ${HEADLINE}\nPhoto: Jane Doe/AP`, whole],
    ['a row of a menu', ` date 2017-06-28 Home | News | Politics\n${HEADLINE}`, whole],
  ])('%s', async (_, head, expected) => {
    expect(await read(head)).toEqual({
      bylines: [],
      creditText: undefined,
      updated: undefined,
      ...expected,
    });
  });

  it.each([
    [
      'on a line',
      `${HEADLINE}\n\nUpdated June 29, 2017 8:00 am | Published June 28, 2017 7:00 am\nJane Doe`,
      signed,
    ],
    ['on two lines', `${HEADLINE}\n\nUpdated: 29 June 2017\nPublished: 28 June 2017`, whole],
    [
      'below the date of the header',
      ` date 2017-06-28 ${HEADLINE}\n\nLast updated: 29 June 2017, 10:15`,
      whole,
    ],
  ])('a day of publication and one of a change, %s', async (_, head, expected) => {
    expect(await read(head)).toMatchObject({ ...expected, updated: NEXT_DAY });
  });

  it.each([
    ['a day of the week', 'Wednesday, 28 June'],
    ['the issue of a magazine', 'Vol. 12, No. 4 | June 2017'],
  ])('what tells no day: %s', async (_, line) => {
    const { title, paragraphs, day } = await read(`${HEADLINE}\n\n${line}`);
    expect([title, paragraphs, day]).toEqual([HEADLINE, STORY, undefined]);
  });

  it('leaves a name that the story has as words', async () => {
    const { bylines, paragraphs } = await read(`${HEADLINE}\n\nOld Bridge\nJune 28, 2017`);
    expect([bylines, paragraphs]).toEqual([[], ['Old Bridge', ...STORY]]);
  });

  it('leaves a part of a headline behind a bar', async () => {
    expect(await read(`${HEADLINE} | Part 2\n\nJune 28, 2017`)).toMatchObject({
      title: `${HEADLINE} | Part 2`,
    });
  });
});

it('reads the day that is said below the story', async () => {
  const found = await read(HEADLINE, 'Published: June 28, 2017\n\nUpdated: June 29, 2017');
  expect(found).toMatchObject({ ...whole, updated: NEXT_DAY });
});

it('believes a day of publication below the story before one of a change above it', async () => {
  const found = await read(`${HEADLINE}\n\nUpdated: June 29, 2017`, 'Published: June 28, 2017');
  expect(found).toMatchObject({ ...whole, updated: NEXT_DAY });
});

it('takes a day of a change for that of publication where there is no other', async () => {
  const found = await read(`${HEADLINE}\n\nUpdated: June 28, 2017`);
  expect(found).toMatchObject({ ...whole, updated: DAY });
});

it('reads the day in brackets that the story begins with, and leaves it there', async () => {
  const { found, draft } = await parsedFile(
    'a.txt',
    `${HEADLINE}\n\n(June 28, 2017) ${STORY.join('\n\n')}\n`,
  );
  expect(draft?.published).toBe(DAY);
  expect(found.paragraphs[0]).toBe(`(June 28, 2017) ${STORY[0]}`);
});

it('reads a text file that begins with a heading as Markdown', async () => {
  expect(await read(`# ${HEADLINE}\n\n*June 28, 2017*`)).toMatchObject({ title: HEADLINE, day: DAY });
});
