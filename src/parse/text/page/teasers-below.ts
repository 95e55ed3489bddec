import { isSentence, sizeInWords } from '../lines/prose.ts';
import { mayBePageHeadline } from './headline-line.ts';
import { isParagraph } from './page-body.ts';

const MOST_WORDS = 30;
const FEWEST_TEASERS = 2;
/** A section's name and a headline above a teaser's text. */
const MOST_LINES = 3;
/** `2. Method`, or an interview's question. */
const HEADING = /[?？:：]$|^[^\p{L}]*\d/u;
const FEWEST_WORDS = 4;
/** What comes after an article comes behind most of its words. */
const MOST = 0.6;

/** Where the blocks from `start` to `end` end without the teasers that may stand last: a headline and a short text each. */
export function endAboveTeasers(blocks: readonly string[], start: number, end: number): number {
  let [above, teasers] = [end, 0];
  for (let next = startOfTeaser(blocks, start, end); next < above; teasers++) {
    above = next;
    next = startOfTeaser(blocks, start, above);
  }
  const isMost = wordsOf(blocks.slice(start, above)) >= wordsOf(blocks.slice(start, end)) * MOST;
  return teasers >= FEWEST_TEASERS && isMost ? above : end;
}

/** Where the teaser begins that ends at `end`; `end` where none does. */
function startOfTeaser(blocks: readonly string[], start: number, end: number): number {
  const text = blocks[end - 1] ?? '';
  const headline = blocks[end - 2] ?? '';
  if (!isText(text) || sizeInWords(text) > MOST_WORDS || !isHeadline(headline)) return end;
  let line = end - 2;
  while (line > start && end - 1 - line < MOST_LINES && !isText(blocks[line - 1] ?? '')) line--;
  return line;
}

function isHeadline(line: string): boolean {
  return !isText(line) && mayBePageHeadline(line) && sizeInWords(line) >= FEWEST_WORDS && !HEADING.test(line);
}

function isText(block: string): boolean {
  return isParagraph(block) || isSentence(block);
}

function wordsOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + (isText(block) ? sizeInWords(block) : 0), 0);
}
