import { blocksOf } from '../../src/parse/text/blocks.ts';
import { readOpening } from '../../src/parse/text/dateline/dateline.ts';
import { safeText } from '../../src/safe-text.ts';
import { flat, squeezed } from './label-text.ts';
import type { Judged } from './labelled-files.ts';

/** So many characters at an edge of the text tell it. */
export const EDGE = 40;
/** A sentence ends, in whatever script. */
const SENTENCE_END = /[.!?…。！？؟۔।։።။។](?:[”"’'»)\]_*\s]|$)/;
/**
 * Not every label says where the article ends. One with one text for both ends quotes only how the article opens. One in
 * whose last line no sentence ends is what the labelling program took along: a link, a button, a credit, a rule.
 */
export function hasEnd({ truth }: Judged): boolean {
  return SENTENCE_END.test(truth.body_last ?? '') && flat(truth.body_first) !== flat(truth.body_last);
}

/** Whether the article begins where its label does, or with the deck above that. */
export function isStartFound({ parsed, truth, source }: Judged): boolean {
  const [first, second] = parsed.found.paragraphs.map(squeezed);
  const start = squeezed(readOpening(flat(truth.body_first)).lead.slice(0, EDGE));
  if (first?.includes(start)) return true;
  // Some sources count the deck to the article, and some do not; it is the line below the headline.
  const lines = blocksOf(safeText(source)).map(squeezed);
  const title = squeezed(truth.title);
  const isDeck = lines.some((line, index) => line === first && lines[index - 1] === title);
  return isDeck && second?.includes(start) === true;
}

/** Whether the article ends where its label does. */
export function isEndFound({ parsed, truth }: Judged): boolean {
  return flat(parsed.found.paragraphs.at(-1)).includes(flat(truth.body_last).slice(-EDGE));
}
