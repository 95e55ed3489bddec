import { isAdvertisingSlot } from '../lines/advertising-slot.ts';
import { isBoilerplate } from '../lines/boilerplate.ts';
import { isRunningText, sizeInWords } from '../lines/prose.ts';
import { authorBoxes } from './author-boxes.ts';
import { longWords } from './long-words.ts';
import { isBetween } from './passage-blocks.ts';

/**
 * What a site says to its readers below a button or a heading has so many words at most, and so many lines. With 80 words, or with one line,
 * one of 146 pages is read otherwise.
 */
const MOST_WORDS = 40;
const MOST_LINES = 2;
/** Of its words at most this share stand in the article too: whatever stands there, the ends of two of 71 pages are lost. */
const OF_ARTICLE = 0.1;
/** A shorter article has too few words to tell. */
const FEWEST_KNOWN = 40;

/**
 * Where the blocks from `start` to `end` end without a short text that stands last, has a line of another kind above it,
 * and has none of the article's longer words: `Need a bridge? Ask our experts for theirs.`
 */
export function endAboveStray(blocks: readonly string[], start: number, end: number): number {
  const isText = (block: string) => isRunningText(block) && !isBoilerplate(block);
  const boxes = authorBoxes(blocks.slice(0, end));
  const body = blocks.slice(start, end).map((block, at) => (boxes[start + at] ? '' : block));
  const last = body.findLastIndex(isText);
  const first = body.slice(0, last + 1).findLastIndex((block) => !isText(block)) + 1;
  const above = body.slice(0, first).findLastIndex(isText);
  const gap = body
    .slice(above + 1, first)
    .filter((block) => block !== '' && !isBetween(block) && !isAdvertisingSlot(block));
  const texts = body.slice(first, last + 1);
  const size = texts.reduce((sum, text) => sum + sizeInWords(text), 0);
  if (gap.length === 0 || texts.length > MOST_LINES || size > MOST_WORDS) return end;
  const article = body.slice(0, first).filter(isText);
  const known = new Set(article.flatMap(longWords));
  const words = texts.flatMap(longWords);
  const isOfArticle = words.filter((word) => known.has(word)).length > words.length * OF_ARTICLE;
  return isOfArticle || known.size < FEWEST_KNOWN
    ? end
    : start + (gap.every(isRunningText) ? first : above + 1);
}
