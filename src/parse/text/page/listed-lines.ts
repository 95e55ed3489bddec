import { isBackMatterHeading, isCommentsHeading, isOtherStoriesHeading } from '../lines/box-headings.ts';
import { isRunningText, sizeInWords } from '../lines/prose.ts';
import { contentsLines } from './contents-lines.ts';

/** More lines are a menu or a box. */
const MOST_ITEMS = 12;
/** `The council asked for four things of the engineers:`; a shorter line with a colon may be the heading of a box, as on one of 146 pages. */
const INTRODUCTION = /[:：]$/;
const FEWEST_WORDS = 5;

/** Which blocks of a page are items of an article's own list, below the line that introduces it. */
export function listedLines(blocks: readonly string[]): boolean[] {
  const contents = contentsLines(blocks);
  let left = 0;
  return blocks.map((block, index) => {
    const isItem = left > 0 && !isRunningText(block);
    left = isItem ? left - 1 : 0;
    if (isIntroduction(block)) left = MOST_ITEMS;
    return isItem || contents[index] === true;
  });
}

function isIntroduction(block: string): boolean {
  return (
    INTRODUCTION.test(block) &&
    sizeInWords(block) >= FEWEST_WORDS &&
    !isOtherStoriesHeading(block) &&
    !isBackMatterHeading(block) &&
    !isCommentsHeading(block)
  );
}
