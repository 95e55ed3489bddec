import { isBoilerplate } from '../lines/boilerplate.ts';
import { isCommentsHeading, isOtherStoriesHeading, isSourceLine } from '../lines/box-headings.ts';
import { offersNetworks } from '../lines/follow-line.ts';
import { hasDayAndTime, isStamp } from '../lines/stamp.ts';
import { isOver } from './article-over.ts';
import { isAboutAuthor } from './author-boxes.ts';
import { goesOnBelow } from './goes-on-below.ts';
import { pageByline } from './page-byline.ts';
import type { Passage } from './passage.ts';
import { FEWEST_BUTTONS, type PassageBlock, passageBlocks } from './passage-blocks.ts';

/** So many blocks in a row without a sentence part two passages: a heading stands alone. With one the ends of three of 71 pages are lost. */
const GAP = 2;
/** Every teaser has a headline over it, and is shorter than a paragraph may be: half of it changes one of 146 pages. */
const LONGER_THAN_TEASER = 60;

const NONE = { words: 0, texts: 0, isText: false, isLast: false };

/** The passages among the blocks from `start` to `end`; `above` is what stands between them and the headline. */
export function passagesOf(
  blocks: readonly string[],
  start: number,
  end: number,
  above: readonly string[] = [],
): Passage[] {
  const all = passageBlocks(blocks.slice(start, end));
  const over = endOf(all, above);
  const passages: Passage[] = [];
  let [gap, isDated, isInBox] = [GAP, false, true];
  for (const [offset, one] of all.slice(0, over).entries()) {
    if (one.isAside) continue;
    if (isOtherStoriesHeading(one.block)) [gap, isInBox] = [GAP, true];
    else if (isGap(one)) {
      gap += 1;
      isDated ||= isStamp(one.block) || hasDayAndTime(one.block);
    } else {
      const index = start + offset;
      if (gap >= GAP)
        passages.push({ ...NONE, start: index, end: index, isDated, isNear: gap === GAP && !isInBox });
      extend(passages.at(-1), index, one, all[offset - 1]);
      [gap, isDated, isInBox] = [0, false, false];
    }
  }
  const last = passages.at(-1);
  // The first buttons of a share bar stand above the one by which it is told.
  if (last && over < all.length && gap === (all[over]?.isShared ? FEWEST_BUTTONS - 1 : 0)) last.isLast = true;
  return passages;
}

/** Where what comes after the article begins among the blocks; behind them all where it does not. */
function endOf(all: readonly PassageBlock[], above: readonly string[]): number {
  const authors = pageByline(above)?.names ?? [];
  const goesOn = goesOnBelow(all);
  const index = all.findIndex((one, offset) => {
    const { block, size, isPictureSource, isMost, isShared } = one;
    if (isPictureSource) return false;
    // Below the source of a box within it the article goes on.
    const isSource = isMost && isSourceLine(block) && !all[offset + 1]?.size;
    const isEnd = isShared || isSource || isOver(one, above);
    const isLine = size === 0 && isEnd && (isCommentsHeading(block) || !goesOn(offset));
    return isLine || (isMost && isAboutAuthor(block, authors));
  });
  return index === -1 ? all.length : index;
}

/** Whether a block is no text of the article, and so may part two passages. */
function isGap({ block, size, isText, isMost }: PassageBlock): boolean {
  return !isText || (size === 0 && isBoilerplate(block)) || (isMost && offersNetworks(block));
}

function extend(passage: Passage | undefined, index: number, { size }: PassageBlock, before?: PassageBlock) {
  if (!passage) return;
  passage.end = index + 1;
  passage.words += size;
  passage.texts += 1;
  passage.isText ||= size >= LONGER_THAN_TEASER || (size > 0 && (before?.size ?? 0) > 0);
}
