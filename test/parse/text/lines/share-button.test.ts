import { expect, it } from 'vitest';
import { isShareButton } from '../../../../src/parse/text/lines/share-button.ts';

it.each([
  ['a button', 'Share on Facebook', true],
  ['a button of a messenger', 'Messenger', true],
  ['a sentence', 'The mayor had told Facebook of it a week before', false],
  ['a quoted post', 'View this post on Instagram', false],
])('is, or is not: %s', (_, line, isOne) => {
  expect(isShareButton(line)).toBe(isOne);
});
