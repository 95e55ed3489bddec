import { expect, it } from 'vitest';
import { blocksOf } from '../../../src/parse/text/blocks.ts';
import { cpuTime } from '../cpu-time.ts';

it('parts the paragraphs that a wire indents with a tab', () => {
  expect(
    blocksOf(
      '\t   OSLO, Norway (AP) _ Engineers closed the northern bridge on\nMonday after a routine inspection.\n\t   They expect a long repair.',
    ),
  ).toEqual([
    'OSLO, Norway (AP) _ Engineers closed the northern bridge on Monday after a routine inspection.',
    'They expect a long repair.',
  ]);
});

it('tells the paragraphs of a column by their last lines, where nothing else parts them', () => {
  expect(
    blocksOf(`Engineers closed the northern bridge on Monday after
a routine inspection found cracks in two of its main
bearings, the agency said.
It expects the repairs to take three weeks, and half-
finished work on the ring road to go on meanwhile, in
two- and three-hour shifts.
Residents had heard the metal groan for months.`),
  ).toEqual([
    'Engineers closed the northern bridge on Monday after a routine inspection found cracks in two of its main bearings, the agency said.',
    'It expects the repairs to take three weeks, and half-finished work on the ring road to go on meanwhile, in two- and three-hour shifts.',
    'Residents had heard the metal groan for months.',
  ]);
});

it('takes each line for a paragraph where lines are longer than a column, or end as sentences do', () => {
  const long = `The council ${'of the town by the river '.repeat(6)}met on Tuesday.`;
  const short = ['“Do not go near the river today,” I told my mother.', '“We are not going,” she replied.'];
  expect(blocksOf([long, ...short, long].join('\n'))).toEqual([long, ...short, long]);
  expect(blocksOf(short.join('\n'))).toEqual(short);
});

it('parts headline, byline, day and dateline, though their lines are as long as those of a column', () => {
  const head = [
    'Northern bridge closed after cracks are found',
    'Northern bridge closed after cracks are found',
    'By Jane Doe, Example Herald',
    'Updated 2:25 p.m. ET, June 15, 2020',
    'OSLO, Norway (AP) - The bridge is closed.',
  ];
  expect(blocksOf(head.join('\n'))).toEqual(head);
});

it.each(['Ab\nThis line is as wide as a column is and goes on below it\n', 'a-\n', 'By Jane Doe\n', '.\n'])(
  'joins lines in linear time: %j',
  async (lines) => {
    const text = lines.repeat(100_000);
    expect(await cpuTime(() => blocksOf(text))).toBeLessThan(2000);
  },
);
