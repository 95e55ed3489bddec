import { expect, it } from 'vitest';
import { isHeadNote, isSender } from '../../../../src/parse/text/lines/head-note.ts';
import { isReadingTime } from '../../../../src/parse/text/lines/told-time.ts';

it.each([
  'WBIR 5:07 PM. EDT March 16, 2017',
  'May 26, 2017 / 3:12 AM / 3 months ago',
  'By The Associated Press August 28, 2017 7:38 pm 08/28/2017 07:38pm',
  'Text by FRANCE 24',
  'Latest update : 2017-05-08',
  'By Published: Updated:',
  'Updated ; Posted',
  'NBC News Published:',
  '1 day ago',
  '1 Min Read',
  'By Staff Reporter',
  'The Associated Press',
  'WATE',
])('is said beside a story: %s', (line) => expect(isHeadNote(line)).toBe(true));

it.each([
  'Northern bridge closed after cracks are found',
  'LONDON, April 13 - Year to December 28, 1986',
  'A schedule of the works for May 5, 2017',
  '2017-06-28,Bergen,12',
  'The bridge was closed at 9:45 a.m. on Monday',
])('is of the story: %s', (line) => expect(isHeadNote(line)).toBe(false));

it('is who sent it, or how long it takes to read', () => {
  expect([isSender('Reuters'), isSender('WATE'), isSender('Bergen')]).toEqual([true, true, false]);
  expect([isReadingTime('3 min read'), isReadingTime('3 minutes')]).toEqual([true, false]);
});
