import { expect, it } from 'vitest';
import { isLikelyStampOrByline, isStampOrByline } from '../../../../src/parse/text/lines/stamp-or-byline.ts';

it.each(['By Jane Doe', 'Sunday, August 2, 2015', 'Jane Doe · 28 June 2017'])(
  'says who or when, and nothing else: %s',
  (line) => {
    expect(isStampOrByline(line)).toBe(true);
  },
);

it.each(['Veröffentlicht am 3. Mai, 4 Kommentare', 'The council meets at 17:47'])(
  'says it where other lines of a page do: %s',
  (line) => {
    expect(isStampOrByline(line)).toBe(false);
    expect(isLikelyStampOrByline(line)).toBe(true);
  },
);

it('is no sentence', () => {
  expect(isLikelyStampOrByline('The council meets on Friday.')).toBe(false);
});
