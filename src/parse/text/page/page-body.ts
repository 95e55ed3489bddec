import { isBoilerplate } from '../lines/boilerplate.ts';
import { isLikelyFurniture } from '../lines/furniture.ts';
import { isLinkBar } from '../lines/link-bar.ts';
import { isPointerLine } from '../lines/pointer-line.ts';
import { isProse, isRunningText, isSentence, sizeInWords } from '../lines/prose.ts';
import { listedLines } from './listed-lines.ts';
import { teaserTexts } from './teaser-lists.ts';

/** A line of at most so many words that is no sentence is a menu entry. */
export const MENU_WORDS = 5;

/** What a block adds to the run of blocks that it stands in; a page's article is the run that adds up to most. */
const SCORE = {
  prose: 3.2,
  perWord: 0.15,
  mostForWords: 7,
  sentence: 1.2,
  heading: -1.6,
  menu: -2.1,
  furniture: -1.5,
  boilerplate: -5,
};

/** A gallery or a table within an article may be long; lines of a gap beyond so many count for less. */
export const LONG_GAP = 12;
const BEYOND = 0.1;
/** A short article has fewer words than the list of all others beside it. */
const OF_TEASER = 0.3;

/** The beginning of another story, cut off: `… […]`, `… Read…`. */
const EXCERPT = /(?:…|\.{2,3})[^\p{L}\p{N}]*(?:\p{L}+(?: \p{L}+){0,2}[^\p{L}\p{N}.!?]*)?$/u;
const LONGEST_EXCERPT = 300;
/** Finds the article proper: the run of blocks with the greatest sum of scores, in one pass (Kadane). */
export function bodyRange(blocks: readonly string[]): { start: number; end: number } {
  let best = { start: 0, end: 0, sum: 0 };
  const listed = listedLines(blocks);
  const teasers = teaserTexts(blocks);
  let [start, sum, gap] = [0, 0, 0];
  blocks.forEach((block, index) => {
    if (sum <= 0) [start, sum] = [index, 0];
    const own = listed[index] || isPointerLine(block) ? 0 : scoreOf(block, blocks[index - 1]);
    const score = teasers[index] && own > 0 ? own * OF_TEASER : own;
    gap = score < 0 ? gap + 1 : 0;
    sum += gap > LONG_GAP ? score * BEYOND : score;
    if (sum > best.sum) best = { start, end: index + 1, sum };
  });
  return { start: best.start, end: best.end };
}

/** Whether a block is a paragraph of an article: prose that is not the site's own, and not cut off as teasers are. */
export function isParagraph(block: string): boolean {
  return (
    isProse(block) &&
    !isBoilerplate(block) &&
    !isExcerpt(block) &&
    !isLikelyFurniture(block) &&
    !isLinkBar(block)
  );
}

/** Whether a block ends in dots as an excerpt does, and goes on with the paragraph right above it: an excerpt has its headline there. */
export function goesOnInDots(block: string, above = ''): boolean {
  return isExcerpt(block) && isProse(block) && isRunningText(above) && !isExcerpt(above);
}

function isExcerpt(block: string): boolean {
  return block.length <= LONGEST_EXCERPT && EXCERPT.test(block);
}

function scoreOf(block: string, above?: string): number {
  const size = sizeInWords(block);
  if (isParagraph(block) || goesOnInDots(block, above))
    return SCORE.prose + Math.min(size * SCORE.perWord, SCORE.mostForWords);
  if (isLikelyFurniture(block) || isExcerpt(block) || isLinkBar(block)) return SCORE.furniture;
  if (isSentence(block) || isProse(block)) return isBoilerplate(block) ? SCORE.boilerplate : SCORE.sentence;
  return size > MENU_WORDS ? SCORE.heading : SCORE.menu;
}
