import { expect, it } from 'vitest';
import { blocksOf } from '../../../src/parse/text/blocks.ts';
import { parse } from './text-file.ts';

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

it('takes lines that are all indented alike for one paragraph, and one that is indented further for the next', async () => {
  const indented = [
    '   The bridge over the river fell in March, after a winter with much ice',
    '   in which nobody was allowed to cross it. It will be built again, as',
    '   the town said.',
    '',
    '   The council will meet again in March. Until then, the plans can be',
    '   seen in the town hall on every working day, at any hour.',
    '     The new bridge will cost nine million, and will be opened in three',
    '   years. Opponents said that it was too dear.',
  ];
  const { found } = await parse(`date 2017-06-28 Bridge falls\n\n${indented.join('\n')}`);
  expect(found.paragraphs).toEqual([
    'The bridge over the river fell in March, after a winter with much ice in which nobody was allowed to cross it. It will be built again, as the town said.',
    'The council will meet again in March. Until then, the plans can be seen in the town hall on every working day, at any hour.',
    'The new bridge will cost nine million, and will be opened in three years. Opponents said that it was too dear.',
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

it.each(['Reuters', '-30-', ' - 30 -', '###', '#######'])(
  'parts %s from the wrapped lines above it',
  (signOff) => {
    const wrapped = 'Argentine grain board figures show crop registrations of\ngrains to February 11.';
    const joined = 'Argentine grain board figures show crop registrations of grains to February 11.';
    expect(blocksOf(`${wrapped}\n${signOff}`)).toEqual([joined, signOff.trim()]);
  },
);
