import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsedFile } from '../../parsed-file.ts';
import { parse } from '../text-file.ts';

const dump = (program: string) =>
  readFileSync(join(import.meta.dirname, `../../../fixtures/dumped-pages/${program}.txt`), 'utf8');

const paragraphs = [
  'The MY TSA mobile app and website developed by the Transportation Security Administration (TSA) is designed to help passengers better prepare for security so they can get through TSA airport security checkpoints more efficiently. The app has multiple functions to help travelers and uses information from TSA, the Federal Aviation Administration (FAA), NOAA and users.',
  'Why We Did It',
  'TSA gets hundreds of thousands of calls and emails each year, mainly from people asking about security procedures, ID requirements or if an item is permitted on a plane. Countless others forgo asking TSA or don’t know where to go for help, and just show up at the airport unprepared.',
  'The app has multiple functions to inform passengers, including:',
  'The “Airport Status” function provides general airport conditions and delays for U.S. airports, courtesy of the Federal Aviation Administration.',
  'Wait time information is crowd-sourced and provided by travelers in real time.',
  'TSA was one of the first apps featured in the USA.gov Mobile Apps Gallery in 2010. As of December 15, TSA had approximately 235,000 unique downloads from the iTunes App Store for the MyTSA application.',
];

describe.each(['lynx', 'lynx-nolist', 'links', 'elinks', 'w3m', 'pandoc'])(
  'a page as %s dumps it',
  (program) => {
    it('is read as its article alone', async () => {
      const { draft } = await parsedFile('page.txt', dump(program));
      expect(draft).toMatchObject({
        titleText: 'My TSA Mobile App',
        published: '2012-02-22T12:00:00Z',
        bylines: ['Jane Doe'],
        contentHtml: [
          ...paragraphs.slice(0, 4).map((paragraph) => `<p>${paragraph}</p>`),
          '<ul>',
          ...paragraphs.slice(4, 6).map((item) => `<li>${item}</li>`),
          '</ul>',
          `<p>${paragraphs[6]}</p>`,
        ].join('\n'),
      });
    });
  },
);

it('leaves the numbers of footnotes, and the list of their addresses', async () => {
  const footnotes = [
    'date 2017-06-28 Counterattacks stall a push',
    '',
    'The bridge fell in March.[1] It was built in 1921 [2], the town said.',
    '',
    'References',
    '',
    '1. https://bridge.example/fall',
    '2. https://bridge.example/history',
  ];
  expect((await parse(footnotes.join('\n'))).found.paragraphs).toEqual([
    'The bridge fell in March.[1] It was built in 1921 [2], the town said.',
    'References',
    '1. https://bridge.example/fall',
    '2. https://bridge.example/history',
  ]);
});

it('leaves the address that a person wrote above a text', async () => {
  const text =
    'Link: https://bridge.example/fall\nTitle: Bridge falls\nDate: 2024-05-03\n\nIt fell in March.';
  expect((await parse(text)).found).toMatchObject({
    titleText: 'Bridge falls',
    canonicalUrl: 'https://bridge.example/fall',
    paragraphs: ['It fell in March.'],
  });
});

it('leaves a text that begins with a link, or a word behind a number sign, as it is', async () => {
  const text =
    'date 2017-06-28 Counterattacks stall a push\n\n#push is what they call it.\n\nLink: it is lost.';
  expect((await parse(text)).found.paragraphs).toEqual(['#push is what they call it.', 'Link: it is lost.']);
});
