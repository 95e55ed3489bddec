import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsedFile } from '../parsed-file.ts';

const parse = (text: string) => parsedFile('a.txt', text);

describe('a seed that cannot be published says why, and what to do', () => {
  it.each([
    ['', 'a.txt body is empty; put the article into it, or remove the file'],
    [' \n\t\u00A0\n', 'a.txt body is empty; put the article into it, or remove the file'],
    [
      'No date here. A story all the same.',
      'a.txt date has no date; begin its first line with a date: "date 2017-06-28"',
    ],
    [
      'date 2017-02-30 A day that never was\n\nA story.',
      'a.txt date has no usable date: 2017-02-30; give the day that it was published: "date 2017-06-28"',
    ],
    [
      'date 1970-01-01 A scraper that knew no date\n\nA story.',
      'a.txt date has no usable date: 1970-01-01; give the day that it was published: "date 2017-06-28"',
    ],
    [
      'date 2017-06-28\n\n\u202E\n\n\u200B',
      'a.txt body has no text after its first line; put the article below the first line',
    ],
    [
      'date 2017-06-28 Related Coverage Residents react to travel ban',
      'a.txt body has no text after its first line; put the article below the first line',
    ],
  ])('%j', async (text, complaint) => {
    const { draft, problems } = await parse(text);
    expect(draft).toBeUndefined();
    expect(problems.map(({ file, field, fault, remedy }) => `${file} ${field} ${fault}; ${remedy}`)).toEqual([
      complaint,
    ]);
  });
});

it('knows only the month where the scraper did', async () => {
  const { draft } = await parse(
    'date 2017-06 MOSUL, Iraq (AP) - An officer spoke to the press on Tuesday.\n\nHe left.',
  );
  expect(draft).toMatchObject({
    published: '2017-06-01T12:00:00Z',
    precision: 'month',
    placeText: 'MOSUL, Iraq',
  });
});

it.each([
  ['2017-06-28 14:05', '2017-06-28T14:05:00Z', 'instant'],
  ['2017-06-28,', '2017-06-28T12:00:00Z', 'day'],
  ['20170628', '2017-06-28T12:00:00Z', 'day'],
  ['28. Juni 2017', '2017-06-28T12:00:00Z', 'day'],
  ['2017年6月28日', '2017-06-28T12:00:00Z', 'day'],
  ['Wed, 28 Jun 2017 10:00:00 GMT', '2017-06-28T10:00:00Z', 'instant'],
  ['January 5, 2024 3:45 PM', '2024-01-05T15:45:00Z', 'instant'],
  ['5 Jan 2024, 3.45pm', '2024-01-05T15:45:00Z', 'instant'],
])('takes all of "date %s" for the date', async (date, published, precision) => {
  const { draft } = await parse(
    ` date ${date} Related Coverage IS 'flee'\n\nIt was quiet on Tuesday, he said.\n`,
  );
  expect(draft).toMatchObject({
    ...{ titleText: 'It was quiet on Tuesday', published, precision },
    relatedText: ["IS 'flee'"],
  });
});

it.each(['---', '…'])(
  'the headline is made of the first words, not of what stands above them: %s',
  async (rule) => {
    const { draft, problems } = await parse(
      `date 2017-06-28\n\n${rule}\n\nIt rained in the town for days. Then it stopped.`,
    );
    expect(problems).toEqual([]);
    expect(draft).toMatchObject({
      titleText: 'It rained in the town for days',
      summaryText: 'It rained in the town for days. Then it stopped.',
    });
  },
);

describe('a first line that begins with the day alone', () => {
  const body = 'MOSUL, Iraq (AP) — It was quiet on Tuesday, an officer said.\n\nHe left the city.\n';
  const read = async (line: string, path = 'a.txt') => {
    const { draft } = await parsedFile(path, `${line}\n\n${body}`);
    return draft && [draft.published, draft.titleText];
  };

  it.each([
    ['2017-06-28 Iraqi forces stall', ['2017-06-28T12:00:00Z', 'Iraqi forces stall']],
    ['2017-06-28: “Iraqi forces stall”', ['2017-06-28T12:00:00Z', '“Iraqi forces stall”']],
    ['2017-06-28 14:05 – Iraqi forces stall', ['2017-06-28T14:05:00Z', 'Iraqi forces stall']],
    ['2017-06-28T14:05:00+02:00', ['2017-06-28T12:05:00Z', 'It was quiet on Tuesday']],
    ['2017-06-28', ['2017-06-28T12:00:00Z', 'It was quiet on Tuesday']],
    ['2017-06-28 5 killed in Mosul', ['2017-06-28T12:00:00Z', '5 killed in Mosul']],
    ['2017-06-28 القوات العراقية تتوقف', ['2017-06-28T12:00:00Z', 'القوات العراقية تتوقف']],
  ])('has its date there: %s', async (line, expected) => {
    expect(await read(line)).toEqual(expected);
  });

  it.each([
    ['a range', '2017-06-28 - 2017-07-01 Festival in Mosul'],
    ['a range that ends in words', '2017-06-28 – 30 June: Festival in Mosul'],
    ['a range in words', '2017-06-28 to 30 June 2017'],
    ['a row', '2017-06-28,Mosul,12'],
    ['a path', '2017-06-28/Mosul/story'],
    ['a table', '2017-06-28 Mosul was quiet\n2017-06-29 Mosul was not'],
    ['a diary', '2017-06-28 Quiet\n\nIt was quiet.\n\n2017-06-29 Not so quiet\n\nIt was not.'],
    ['a version', '2017-06-28 1.2.0 is out'],
    ['an entry of a change log', '2017-06-28  Jane Doe  <jane@example.org>'],
    ['a sentence', '2017-06-28 is a day that nobody in Mosul will forget.'],
    ['no day', '2017-02-30 Iraqi forces stall'],
  ])('is none where it may be %s', async (_, line) => {
    expect(await read(line)).toBeUndefined();
  });

  it.each([
    ['blank lines', `2017-06-28 Quiet${'\n'.repeat(300_000)}`],
    ['addresses', `2017-06-28 Quiet ${'<a@'.repeat(20_000)}`],
  ])('is read in linear time: %s', async (_, line) => {
    expect((await read(line))?.[0]).toBe('2017-06-28T12:00:00Z');
  });

  it('is none where the name of the file has another day', async () => {
    expect((await read('2017-06-28 Festival', '2017-05-01-festival.txt'))?.[0]).toBe('2017-05-01T12:00:00Z');
    expect(await read('2017-06-28 Festival', '2017-06-28-festival.txt')).toEqual([
      '2017-06-28T12:00:00Z',
      'Festival',
    ]);
  });
});

it('takes a menu for no article, and a body of two words for one', async () => {
  expect((await parse('date 2017-06-28 Home\n\nNews\n\nSports\n\nContact us\n')).problems).toEqual([
    {
      ...{ file: 'a.txt', field: 'body', fault: 'is a list of labels, as a menu is' },
      remedy: 'put the article below the first line',
    },
  ]);
  expect((await parse('date 2017-06-28 It is done\n\nHello world\n')).problems).toEqual([]);
});

it('joins hard-wrapped lines, and takes any blank line for one', async () => {
  const wrapped =
    'Argentine grain board figures show crop registrations of\r\ngrains and oilseeds to February 11.';
  const { found } = await parse(
    `date 2017-06-28\r\n\r\n${wrapped}\r\n \u00A0\t\r\n\r\nTwo.\r\n    Three, indented.`,
  );
  expect(found.paragraphs).toEqual([
    'Argentine grain board figures show crop registrations of grains and oilseeds to February 11.',
    'Two.',
    'Three, indented.',
  ]);
});

it('joins the hard-wrapped lines above a table, and leaves its rows alone', async () => {
  const { found } = await parse(
    `date 1987-02-26

    WASHINGTON, Feb 26 - The U.S. Agriculture Department said
cumulative sugar imports from individual countries were as
follows, in short tons, raw value --
            CUMULATIVE     QUOTA 1987
 ARGENTINA        nil          39,130
 AUSTRALIA        nil          75,530
`,
  );
  expect(found.paragraphs).toEqual([
    'The U.S. Agriculture Department said cumulative sugar imports from individual countries were as follows, in short tons, raw value --',
    'CUMULATIVE QUOTA 1987',
    'ARGENTINA nil 39,130',
    'AUSTRALIA nil 75,530',
  ]);
});

it('runs nothing that a seed holds', async () => {
  const { draft } = await parse('date 2017-06-28\n\n<script>alert(1)</script> & {{ site }} ]]> **bold** ]]>');
  expect(draft?.contentHtml).toBe(
    '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; {{ site }} ]]&gt; **bold** ]]&gt;</p>',
  );
});

it('takes a long first paragraph apart for the summary at a sentence, or says that it goes on', async () => {
  const sentence = 'This sentence is here to be counted, and it is of a middling length.';
  expect((await parse(`date 2017-06-28\n\n${Array(6).fill(sentence).join(' ')}`)).draft?.summaryText).toBe(
    Array(4).fill(sentence).join(' '),
  );
  expect((await parse(`date 2017-06-28\n\n${'word '.repeat(200)}`)).draft?.summaryText).toBe(
    `${'word '.repeat(55)}word…`,
  );
});

it('publishes an old story with its date, and asks whether it is right', async () => {
  const { draft, warnings } = await parse(
    'date 1987-02-26\n\nBUENOS AIRES (Reuters) - Grain is dear, the board said.',
  );
  expect(draft?.published).toBe('1987-02-26T12:00:00Z');
  expect(warnings.map(({ fault }) => fault)).toEqual([
    'is of 1987-02-26, which feed validators take for a mistake',
  ]);
});

it('makes headline and summary of the first paragraph that shows', async () => {
  const { draft } = await parse('date 2017-06-28\n\n\u202E\n\nIt rained.');
  expect(draft).toMatchObject({ titleText: 'It rained', summaryText: 'It rained.' });
});

it('reads the words of links that were escaped, and leaves tags that a text speaks of', async () => {
  const { found } = await parse(
    [
      'date 2017-06-28',
      '',
      'CHICAGO (AP) - Inspectors look at Lake Rentals Inc. &lt;A HREF="http://quotes.example/full?ticker=LKR.N target=/quick"&gt;LKR.N&lt;/A&gt; and its accounts, the company said.',
      '',
      'Its pages have a &lt;b&gt; tag too many.',
    ].join('\n'),
  );
  expect(found).toMatchObject({
    titleText: 'Inspectors look at Lake Rentals Inc. LKR.N and its accounts',
    paragraphs: [
      'Inspectors look at Lake Rentals Inc. LKR.N and its accounts, the company said.',
      'Its pages have a &lt;b&gt; tag too many.',
    ],
  });
});

it('gives character references their ampersands again, which a cleaner took for spaces', async () => {
  const { found } = await parse(
    [
      'date 2017-06-28',
      '',
      'ATHENS, Greece (AP) -- Greece #39;s two harbours sold a  #36;3 million crane, which the men of AT amp;T called  quot;a giant quot; on Tuesday. The Games #39; ships came too; order #39 did not.',
    ].join('\n'),
  );
  expect(found.paragraphs).toEqual([
    'Greece\'s two harbours sold a $3 million crane, which the men of AT&T called "a giant" on Tuesday. The Games\' ships came too; order #39 did not.',
  ]);
});

it('reads a backslash as the end of a line where a wire has it so', async () => {
  const wire =
    'Reuters - Some 30 ships that came over\\the river in the night have turned\\back at the old harbour, the town said.';
  expect((await parse(`date 2017-06-28\n\n${wire}`)).found).toMatchObject({
    creditText: 'Reuters',
    paragraphs: [
      'Some 30 ships that came over the river in the night have turned back at the old harbour, the town said.',
    ],
  });
});

it.each([
  'It is kept in C:\\Users\\anna\\files, and so on.',
  'The sum of \\alpha and \\beta is known, and red\\n violets are\\n blue.',
  'Whoever wrote and\\or here, in a sentence that goes on for much longer than any line of a wire ever did, wrote he\\she too.',
])('leaves other backslashes alone: %s', async (text) => {
  expect((await parse(`date 2017-06-28\n\n${text}`)).found.paragraphs).toEqual([text]);
});

it('sums up the story, and not the caption above it', async () => {
  // test/corpus/wikinews/0117.txt
  const text = readFileSync(join(import.meta.dirname, '../../corpus/wikinews/0117.txt'), 'utf8');
  const { found } = await parse(text);
  expect(found.paragraphs[0]).toBe(
    'Braverman (left) and Sunak (right) on October 25, 2022. Image: UK Government.',
  );
  expect(found.summaryText).toBe(
    'The United Kingdom Home Office today is to begin issuing questionnaires in place of official interviews to determine refugee status for some 12,000 asylee hopefuls from Afghanistan, Eritrea, Libya, Syria and Yemen who applied before last summer.',
  );
});
