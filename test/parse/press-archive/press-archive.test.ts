import { expect, it } from 'vitest';
import { parsedFile } from '../parsed-file.ts';

const STORY = [
  'The council said on Tuesday that it will close the old bridge for three weeks, as a spokesman told reporters in the town hall.',
  'Work begins in May and is to end in June. Drivers have to take the new bridge, which is a mile to the north.',
];
const BODY = STORY.join('\n\n');

const NEXIS = `                               1 of 100 DOCUMENTS


                            The Daily Example

                     June 28, 2017 Wednesday
                       Late Edition - Final

Council closes old bridge
for three weeks

BYLINE: By JANE DOE

SECTION: Section A; Column 0; National Desk; Pg. 4

LENGTH: 312 words

DATELINE: SPRINGFIELD, Ill.

  ${STORY[0]}

  ${STORY[1]}

URL: http://www.example.org/story

SUBJECT: BRIDGES (90%); ROADS (89%)

GRAPHIC: PHOTO: The old bridge (PHOTOGRAPH BY JOHN ROE)

LOAD-DATE: June 29, 2017

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper


                     Copyright 2017 The Daily Example Company
                             All Rights Reserved
`;

const NEXIS_WITH_LABELS = `Copyright 2017 The Daily Example Company
All Rights Reserved

The Daily Example

June 28, 2017, Wednesday

SECTION: NEWS; Pg. 4

LENGTH: 312 words

HEADLINE: Council closes old bridge for three weeks

BYLINE: Jane Doe

DATELINE: SPRINGFIELD, Ill.

BODY:
${BODY}

LOAD-DATE: June 29, 2017
`;

const NEXIS_UNI = `Council closes old bridge for three weeks
The Daily Example
June 28, 2017 Wednesday
Late Edition - Final


Copyright 2017 The Daily Example Company All Rights Reserved

Section: Section A; Column 0; National Desk; Pg. 4
Length: 312 words
Byline: By JANE DOE
Dateline: SPRINGFIELD, Ill.
Body


${BODY}

Graphic


PHOTO: The old bridge

Load-Date: June 29, 2017


End of Document
`;

const FACTIVA = `HD      Council closes old bridge
        for three weeks
BY      Jane Doe
WC      312 words
PD      28 June 2017
SN      The Daily Example
SC      DAILYE
PG      4
LA      English
CY      Copyright 2017 The Daily Example Company All Rights Reserved

LP
${STORY[0]}

TD
${STORY[1]}

CO      exmpl : Example Ltd
NS      gcat : Political/General News
RE      usa : United States
AN      Document DAILYE0020170628ed6s00012
`;

async function read(text: string) {
  const { found, draft, problems } = await parsedFile('a.txt', text);
  const { titleText, bylines, creditText, placeText, rightsText, paragraphs } = found;
  return {
    titleText,
    bylines,
    creditText,
    placeText,
    rightsText,
    paragraphs,
    day: draft?.published,
    problems,
  };
}

it.each([
  ['LexisNexis', NEXIS],
  ['LexisNexis, with labels', NEXIS_WITH_LABELS],
  ['Nexis Uni', NEXIS_UNI],
  ['Factiva', FACTIVA],
])('reads an article as %s exports it', async (name, text) => {
  expect(await read(text)).toEqual({
    titleText: 'Council closes old bridge for three weeks',
    bylines: [expect.stringMatching(/^Jane Doe$/i)],
    creditText: 'The Daily Example',
    placeText: name === 'Factiva' ? undefined : 'SPRINGFIELD, Ill.',
    rightsText: 'Copyright 2017 The Daily Example Company All Rights Reserved',
    paragraphs: STORY,
    day: '2017-06-28T12:00:00Z',
    problems: [],
  });
});

it.each([
  ['LexisNexis', NEXIS.repeat(2)],
  ['Factiva', FACTIVA.repeat(2)],
])('names a file with several articles of %s', async (_, text) => {
  expect((await read(text)).problems).toEqual([
    {
      file: 'a.txt',
      field: 'file',
      fault: 'is several articles of a press archive, which are not read as they are',
      remedy: 'export each article into a file of its own',
    },
  ]);
});

it('leaves lines of the article that look like fields', async () => {
  const within = [
    'IN A MOVE that nobody had expected, the mayor left.',
    'NOTES: The bridge is of 1901.',
    'It is old.',
  ];
  const more = within.join('\n\n');
  for (const text of [NEXIS, FACTIVA]) {
    const { paragraphs } = await read(text.replace(STORY[1] ?? '', `${STORY[1]}\n\n${more}`));
    expect(paragraphs).toEqual([...STORY, ...within]);
  }
});

it.each([
  ['a text that tells its length', `LENGTH: 312 words\n\n${BODY}`],
  ['a text that begins with letters', `HD television is here to stay\n\n${BODY}`],
])('leaves %s', async (_, text) => {
  expect((await read(text)).titleText).not.toBe('');
  expect((await read(text)).creditText).toBeUndefined();
});
