import { expect, it } from 'vitest';
import { parse } from '../text-file.ts';

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

it('leaves a backslash that is alone', async () => {
  const { found } = await parse(
    'date 2017-06-28\n\nHe wrote of bridges and\\or ferries in his last note to the council.',
  );
  expect(found.paragraphs).toEqual(['He wrote of bridges and\\or ferries in his last note to the council.']);
});
