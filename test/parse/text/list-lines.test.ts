import { expect, it } from 'vitest';
import { partedFromLists } from '../../../src/parse/text/list-lines.ts';
import { cpuTime } from '../cpu-time.ts';
import { parse } from './text-file.ts';

const paragraphsOf = async (text: string) => (await parse(`date 2017-06-28\n\n${text}`)).found.paragraphs;

it('has each item of a list for itself, though its lines are as long as those of a column', async () => {
  // test/corpus/digitalgov/0430.txt
  const list = [
    '* Jack Bienko, Small Business Administration (SBA)',
    '* Denise Shaw, Environmental Protection Agency (EPA)',
    '* Sarah Kaczmarek, U.S. Government Accountability Office (GAO)',
    '* Michael Pulsifer, Department of Labor (DOL)',
  ];
  const introduction = 'Four people have joined the group since it was founded in spring:';
  expect(await paragraphsOf(['They met.', '', ...list].join('\n'))).toEqual(['They met.', ...list]);
  expect(await paragraphsOf([introduction, ...list].join('\n'))).toEqual([introduction, ...list]);
});

it('joins the lines of an item, whether they hang below its text or not', async () => {
  expect(
    await paragraphsOf(`They met.

1. The council will spend four million on the schools
   and the rest on roads.
2. The library will be built near the park in the old
city, if there is money.
Nobody asked where it would come from, as it was late already.`),
  ).toEqual([
    'They met.',
    '1. The council will spend four million on the schools and the rest on roads.',
    '2. The library will be built near the park in the old city, if there is money.',
    'Nobody asked where it would come from, as it was late already.',
  ]);
});

it.each([
  ['lynx', ['     * Food', '          + Eggs', '               o brown', '          + Milk', '     * Tools']],
  ['w3m', ['  • Food', '      □ Eggs', '          ☆ brown', '      □ Milk', '  • Tools']],
])('has each item of a list within a list for itself, as %s writes them', (_, lines) => {
  const sign = lines[0]?.trim()[0];
  expect(partedFromLists(lines.join('\n')).map((item) => item.trim())).toEqual(
    ['Food', 'Eggs', 'brown', 'Milk', 'Tools'].map((item) => `${sign} ${item}`),
  );
});

it('takes no line for an item that a dash or a number happens to begin', async () => {
  expect(
    await paragraphsOf(`The council met until late in the night in the town hall
- the old one, by the river - and agreed on the budget of
2018. The mayor said that nobody would remember it in the
* year to come.`),
  ).toEqual([
    'The council met until late in the night in the town hall - the old one, by the river - and agreed on the budget of 2018. The mayor said that nobody would remember it in the * year to come.',
  ]);
});

it.each(['- a\n', 'a:\n', 'a:\n- b\n', '- a:\n  b:\n'])('parts lines in linear time: %j', async (lines) => {
  const part = lines.repeat(150_000);
  expect(await cpuTime(() => partedFromLists(part))).toBeLessThan(2000);
});

it('ends an item that is too short for its column', () => {
  expect(partedFromLists('* eggs\n* milk\nall of them fresh')).toEqual([
    '* eggs',
    '* milk',
    'all of them fresh',
  ]);
});
