import { expect, it } from 'vitest';
import { isDeckLine } from '../../../src/parse/text/deck-line.ts';

it.each([
  ['above a byline', 'Repairs are to take three weeks', 'By Jane Doe', true],
  ['above a day', 'Repairs are to take three weeks', 'Thursday, July 20, 2017', true],
  ['above a dateline', 'Repairs are to take three weeks', 'OSLO (AP) — Engineers closed the bridge.', true],
  ['a key point above another', '* Bridge closed', '* Ferries run at night', true],
  ['above a heading', 'Repairs are to take three weeks', 'What comes next', false],
  ['a list of what something has', 'Place: the old church', 'Thursday, July 20, 2017', false],
  ['a share bar', 'Share this story on Facebook', 'By Jane Doe', false],
])('is a deck, or not: %s', (_, block, next, isDeck) => {
  expect(isDeckLine(block, next)).toBe(isDeck);
});
