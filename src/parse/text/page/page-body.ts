import { isBoilerplate } from '../lines/boilerplate.ts';
import { isCommentsHeading } from '../lines/box-headings.ts';
import { isLikelyFurniture } from '../lines/furniture.ts';
import { isLinkBar } from '../lines/link-bar.ts';
import { isPointerLine } from '../lines/pointer-line.ts';
import { isProse, isRunningText, isSentence, sizeInWords } from '../lines/prose.ts';
import { isLikelyStampOrByline } from '../lines/stamp-or-byline.ts';
import { type BlockRun, blockRuns, greatestRun } from './block-runs.ts';
import { listedLines } from './listed-lines.ts';
import { repeatedTexts } from './repeated-texts.ts';
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

/** A short article has fewer words than the list of all others beside it. */
const OF_TEASER = 0.3;
/**
 * Nor than its readers' comments. With 0.1 the headlines of two of 122 pages are lost, with 0.5 the text of one of 990, without any that of
 * four.
 */
const OF_COMMENT = 0.3;
/** In words: a link to the comments may stand above the text. With half of it none of 990 pages is read otherwise, with twice of it three. */
const COMMENTED = 30;

/** The beginning of another story, cut off: `… […]`, `… Read…`. */
const EXCERPT = /(?:…|\.{2,3})[^\p{L}\p{N}]{0,40}(?:\p{L}+(?: \p{L}+){0,2}[^\p{L}\p{N}.!?]*)?$/u;
const LONGEST_EXCERPT = 300;
/** The article may be shorter than the site's own text below it; so much shorter than that it is not. */
const MOST_TIMES = 2.5;
/** Byline and date stand at most so many lines above the first paragraph. */
const HEAD = 6;

/** Finds the article proper: of the runs of blocks the one with the greatest sum of scores, or one below a byline or a date. */
export function bodyRange(blocks: readonly string[]): { start: number; end: number } {
  const hasHead = ({ start }: BlockRun) =>
    blocks.slice(Math.max(0, start - HEAD), start + 1).some(isLikelyStampOrByline);
  const runs = blockRuns(scoresOf(blocks));
  const best = greatestRun(runs);
  const headed = hasHead(best) ? best : greatestRun(runs.filter(hasHead));
  const { start, end } = headed.sum * MOST_TIMES >= best.sum ? headed : best;
  return { start, end };
}

function scoresOf(blocks: readonly string[]): number[] {
  const listed = listedLines(blocks);
  const teasers = teaserTexts(blocks);
  const repeated = repeatedTexts(blocks);
  const comments = startOfComments(blocks);
  return blocks.map((block, index) => {
    const score = listed[index] || isPointerLine(block) ? 0 : scoreOf(block, blocks[index - 1]);
    if (repeated[index] && isProse(block)) return SCORE.furniture;
    if (score <= 0) return score;
    return score * (teasers[index] ? OF_TEASER : 1) * (index > comments ? OF_COMMENT : 1);
  });
}

/** Where readers' comments begin below a text; behind all blocks where they do not. */
function startOfComments(blocks: readonly string[]): number {
  let words = 0;
  for (const [index, block] of blocks.entries()) {
    if (isParagraph(block)) words += sizeInWords(block);
    else if (words >= COMMENTED && isCommentsHeading(block)) return index;
  }
  return blocks.length;
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
