import { expect, it } from 'vitest';
import { parsedFile } from '../../parsed-file.ts';

const parse = (text: string, path = 'a.txt') => parsedFile(path, text);

const BODY = `Counterattacks have stalled the push into the old quarter, an officer said on Tuesday.

The attacks began on Sunday night, he said, when fighters came from the west.`;
const PARAGRAPHS = BODY.split('\n\n');

it.each([
  [
    'a scraper',
    `Title: Troops stall in the old quarter
Author: Jane Doe, John Roe
Published: 2017-06-28T10:15:00+02:00
Updated: 2017-06-29
URL: https://example.org/news/troops
Source: The Example Times
Tags: war, #city
Language: en-GB
Copyright: 2017 The Example Times

${BODY}`,
    {
      titleText: 'Troops stall in the old quarter',
      published: '2017-06-28T08:15:00Z',
      precision: 'instant',
      revised: '2017-06-29T12:00:00Z',
      bylines: ['Jane Doe', 'John Roe'],
      creditText: 'The Example Times',
      topics: ['war', 'city'],
      language: 'en-GB',
      rightsText: '2017 The Example Times',
      canonicalUrl: 'https://example.org/news/troops',
    },
  ],
  [
    'an e-mail',
    `From: Jane Doe <jane@example.org>
To: news@example.org
Subject: Troops stall in the old quarter
Date: Wed, 28 Jun 2017 10:15:00 +0200
Message-ID: <1@example.org>
Content-Type: text/plain; charset=utf-8

${BODY}`,
    {
      titleText: 'Troops stall in the old quarter',
      published: '2017-06-28T08:15:00Z',
      precision: 'instant',
      bylines: ['Jane Doe'],
      language: 'en',
    },
  ],
  [
    'an archive that parts its lines, and labels the text',
    `Headline: Troops stall in the old quarter

Byline: By JANE DOE

Publication date: 28/06/2017

Section: World; Page 1

Text: ${BODY}`,
    {
      titleText: 'Troops stall in the old quarter',
      published: '2017-06-28T12:00:00Z',
      precision: 'day',
      bylines: ['JANE DOE'],
      language: 'en',
    },
  ],
  [
    'a headline with a rule below it',
    `Troops stall in the old quarter
===============================

Date: June 28, 2017 10:15 AM
Source: https://example.org/news/troops

${BODY}`,
    {
      titleText: 'Troops stall in the old quarter',
      published: '2017-06-28T10:15:00Z',
      precision: 'instant',
      language: 'en',
      canonicalUrl: 'https://example.org/news/troops',
    },
  ],
  [
    'a date before the labels',
    `date 2017-06-28 Title: Troops stall in the old quarter\nAuthor: Jane Doe\n\n${BODY}`,
    {
      titleText: 'Troops stall in the old quarter',
      published: '2017-06-28T12:00:00Z',
      precision: 'day',
      bylines: ['Jane Doe'],
      language: 'en',
    },
  ],
  [
    'the page that it was taken from',
    `https://example.org/2017/06/28/troops\nTroops stall in the old quarter\n\n${BODY}`,
    {
      titleText: 'Troops stall in the old quarter',
      published: '2017-06-28T12:00:00Z',
      precision: 'day',
      language: 'en',
      canonicalUrl: 'https://example.org/2017/06/28/troops',
    },
  ],
])('reads what the lines above a text say by name: %s', async (_, text, facts) => {
  const { draft, found, problems, warnings } = await parse(text);
  const { sources: _sources, contentHtml: _html, summaryText: _summary, ...said } = draft ?? {};
  expect({ ...said, paragraphs: found.paragraphs, problems, warnings }).toEqual({
    ...{ direction: 'ltr', bylines: [], topics: [], relatedText: [], wordCount: 28 },
    ...facts,
    ...{ paragraphs: PARAGRAPHS, problems: [], warnings: [] },
  });
});

it('says where it read them', async () => {
  const { draft } = await parse(`Title: Troops stall\nDate: 2017-06-28\nAuthor: Jane Doe\n\n${BODY}`);
  expect(draft?.sources).toEqual({
    title: 'label',
    published: 'label',
    byline: 'label',
    summary: 'lead',
    language: 'text',
  });
});

it('takes the agency of a dateline before the paper that a field names', async () => {
  const { draft } = await parse(
    `Title: Troops stall\nDate: 2017-06-28\nSource: The Example Times\n\nMOSUL, Iraq (AP) — ${BODY}`,
  );
  expect(draft).toMatchObject({ creditText: 'AP', sources: { credit: 'dateline' } });
});

it('holds back what they call a draft', async () => {
  const { draft, held } = await parse(
    `Title: Troops stall\nDate: 2017-06-28\nStatus: draft\n\n${BODY}`,
    'news/a.txt',
  );
  expect(draft).toBeUndefined();
  expect(held).toEqual({
    file: 'news/a.txt',
    field: 'draft',
    fault: 'is held back by its first lines (status: draft)',
    remedy: 'take that out when it is ready',
  });
});

it.each([
  [
    'one labelled line',
    `date 2017-06-28 Troops stall\n\nThe mayor said:\n\nSource: close to the talks\n\n${BODY}`,
  ],
  ['an advertisement', `date 2017-06-28 Headline: Coins And Chains Searches Exceed Queen!\n\n${BODY}`],
  ['a picture', `date 2017-06-28 Troops stall\n\nhttps://example.org/troops.jpg\n\n${BODY}`],
  ['stamps', `date 2017-06-28 World\n\nPublished: June 28, 2017\n\nUpdated: June 29, 2017\n\n${BODY}`],
])('does not take for such lines %s', async (_, text) => {
  expect(Object.values((await parse(text)).draft?.sources ?? {})).not.toContain('label');
});

it.each([
  ['the notice of an event', 'Place: the old church\nDate: 12 May 2024\nTickets: 12 euros'],
  ['a review', 'Title: The Bridge\nAuthor: Max Roe\nPublisher: Example House\nPublished: 12 March 2019'],
  ['what a record says of its day', 'Artist: The Rivers\nDate: 12 March 2019\nSource: Example House'],
  ['an open letter', 'To: the Mayor\nFrom: the people of Bergen\nSubject: The bridge'],
  ['a recipe', 'Source: my grandmother\nCategory: dessert'],
  ['terms of use', 'Publisher: Example Ltd, 1 High Street\nCopyright: all texts are ours.'],
  ['a list of changes', 'Updated: the parser\nTags: now read\nStatus: stable'],
  ['an interview', 'Author: I wrote it in a year.\nEditor: And the title?\nAuthor: It was there.'],
  ['a link to a film', 'https://www.youtube.com/watch?v=abc'],
  ['links', 'https://example.org/one\nhttps://example.org/two'],
])('leaves what an article says below its headline: %s', async (_, lines) => {
  const { draft, found } = await parse(`date 2024-05-03 On the bridge\n\n${lines}\n\n${BODY}`);
  expect(found.paragraphs.join('\n').replaceAll(' ', '\n').split(/\s+/)).toEqual(
    [lines, ...PARAGRAPHS].join(' ').split(/\s+/),
  );
  expect(draft).toMatchObject({
    titleText: 'On the bridge',
    published: '2024-05-03T12:00:00Z',
    bylines: [],
    topics: [],
  });
  expect([draft?.creditText, draft?.placeText, draft?.canonicalUrl]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it.each([
  ['a letter', 'To: The Mayor\nFrom: Jane Doe'],
  ['what is said', 'By: I wrote it.'],
  ['an event', 'Date: Friday at noon\nPlace: the old hall'],
  ['a link above its paragraph', 'https://example.org/a-film'],
  ['a link to a film', 'https://youtu.be/abc\nA film of the bridge'],
])('leaves the first lines of an article without a headline: %s', async (_, lines) => {
  const { draft, found } = await parse(`date 2024-05-03\n\n${lines}\n\n${BODY}`);
  const last = lines.split('\n').at(-1);
  expect([draft?.titleText, ...found.paragraphs]).toContain(last);
  expect(Object.values(draft?.sources ?? {})).not.toContain('label');
});

it('makes no headline of a link', async () => {
  const { draft } = await parse(`date 2024-05-03\n\nhttps://example.org/a-film\n\n${BODY}`);
  expect(draft?.titleText).toBe('Counterattacks have stalled the push into the old quarter');
});

it.each([
  ['Jane Doe <jane@example.org>', ['Jane Doe']],
  ['jane@example.org (Jane Doe)', ['Jane Doe']],
  ['jane@example.org', []],
])('publishes no address of an author: %s', async (author, bylines) => {
  const { draft } = await parse(`Title: Troops stall\nAuthor: ${author}\nDate: 2017-06-28\n\n${BODY}`);
  expect(draft?.bylines).toEqual(bylines);
});

it.each(['Visibility: private', 'Private: yes', 'Hidden: true', 'Status: pending'])(
  'holds back what they say is not for everyone: %s',
  async (line) => {
    const { draft, held } = await parse(`Title: Troops stall\nDate: 2017-06-28\n${line}\n\n${BODY}`);
    expect([draft, held?.field]).toEqual([undefined, 'draft']);
  },
);

it.each([
  ['below a headline', `date 2017-06-28 Troops stall\n\nStatus: draft\n\n${BODY}`, 'a.txt'],
  ['with a date in the name of the file', `Author: Jane Doe\nDraft: yes\n\n${BODY}`, '2017-06-28-a.txt'],
])('holds back what one line calls a draft, %s', async (_, text, path) => {
  expect(await parse(text, path)).toMatchObject({ draft: undefined, held: { field: 'draft' } });
});

it('names a date that is none', async () => {
  const { problems } = await parse(`Title: Troops stall\nDate: the other day\n\n${BODY}`);
  expect(problems).toEqual([
    {
      file: 'a.txt',
      field: 'date',
      fault: 'has no usable date: the other day',
      remedy: 'give the day that it was published: "date 2017-06-28"',
    },
  ]);
});
