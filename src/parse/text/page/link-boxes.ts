import { isOtherStoriesHeading } from '../lines/box-headings.ts';
import { isPointerLine } from '../lines/pointer-line.ts';
import { isRunningText } from '../lines/prose.ts';

/** An article's blocks without the boxes of links in it: the heading of other stories, and what stands below it up to the next sentence. */
export function withoutBoxes(blocks: readonly string[]): string[] {
  let isInBox = false;
  return blocks.filter((block, index) => {
    if (isRunningText(block)) isInBox = false;
    // `More than a bridge`, right above a paragraph, is a heading.
    else if (isOtherStoriesHeading(block) && !isPointerLine(block) && !isRunningText(blocks[index + 1]))
      isInBox = true;
    return !isInBox;
  });
}
