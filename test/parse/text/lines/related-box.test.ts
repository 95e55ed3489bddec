import { expect, it } from 'vitest';
import { behindRelatedHeading } from '../../../../src/parse/text/lines/related-box.ts';

it.each([
  ['another story', 'Related Coverage Dog bites man', 'Dog bites man'],
  ['another story behind a colon', 'Related: Dog bites man', 'Dog bites man'],
  ['nothing', 'Related Stories', ''],
  ['no heading of a box', 'Related to the mayor, he did not vote', undefined],
  ['none in the middle of a line', 'See related coverage', undefined],
])('stands behind it: %s', (_, line, behind) => {
  expect(behindRelatedHeading(line)).toBe(behind);
});
