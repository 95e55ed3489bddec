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
