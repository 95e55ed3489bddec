import { expect, it } from 'vitest';
import { isPostedLine } from '../../../../src/parse/text/lines/posted-line.ts';

const posted = 'This entry was posted in Bridges and tagged river.';

it.each([
  ['what a blog sets under a post', posted, true],
  ['a paragraph that tells of one', `${posted} ${'The mayor has read it. '.repeat(20)}`, false],
])('is, or is not: %s', (_, line, isOne) => {
  expect(isPostedLine(line)).toBe(isOne);
});
