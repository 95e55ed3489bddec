import { expect, it } from 'vitest';
import { lastCrumb } from '../../../../src/parse/text/lines/breadcrumb.ts';

it.each([
  ['Home » News » Dog bites man', 'Dog bites man'],
  ['You are here: Home / Dog bites man', 'Dog bites man'],
  ['Home » News', undefined],
  ['Dog » Man', undefined],
])('a breadcrumb ends in a headline or not: %s', (line, headline) => {
  expect(lastCrumb(line)).toBe(headline);
});
