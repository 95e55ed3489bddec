import { expect, it } from 'vitest';
import { gluedHeadline } from '../../../src/parse/text/glued-headline.ts';

const titleText = 'Council closes old bridge for three weeks';

it.each([
  ['Jane Doe June 28, 2017 5:07 PM', ['By Jane Doe', 'June 28, 2017 5:07 PM']],
  ['By Jane Doe', ['By Jane Doe']],
  ['by Jane Doe June 28, 2017', ['By Jane Doe', 'June 28, 2017']],
  [
    'Posted: Jun 28, 2017 5:07 PM EDT Updated: Jun 28, 2017 6:07 PM EDT',
    ['Posted: Jun 28, 2017 5:07 PM EDT Updated: Jun 28, 2017 6:07 PM EDT'],
  ],
])('parts a headline from what line 1 has behind it: %s', (behind, lines) => {
  expect(gluedHeadline(`${titleText} ${behind}`)).toEqual({ titleText, behind: lines });
});

it.each([
  'Council closes old bridge on June 28, 2017',
  'The best books of all time by Jane Austen',
  'Remarks of the President on June 28, 2017 at the White House',
  'Statement by Secretary Jane Doe',
])('leaves a headline whole: %s', (line) => {
  expect(gluedHeadline(line)).toBeUndefined();
});
