import { isBoilerplate } from '../lines/boilerplate.ts';
import { offersNetworks } from '../lines/follow-line.ts';
import { isOtherStoriesLabel, isSourceLine } from '../lines/page-labels.ts';
import { isPictureCredit } from '../lines/picture-credit.ts';
import { isPointerLine } from '../lines/pointer-line.ts';
import { isSentence, sizeInWords } from '../lines/prose.ts';
import { isOfQuotedPost } from '../lines/quoted-post.ts';
import { hasDayAndTime, isStamp } from '../lines/stamp.ts';
import { isOver, isShareButton } from './article-over.ts';
import { authorBoxes, isAboutAuthor } from './author-boxes.ts';
import { listedLines } from './listed-lines.ts';
import { isParagraph } from './page-body.ts';
import { pageByline } from './page-byline.ts';
import type { Passage } from './passage.ts';

/** What comes after an article comes behind most of its words. */
const MOST = 0.6;
const FEWEST_BUTTONS = 2;
/** So many blocks in a row without a sentence part two passages: a heading stands alone. */
const GAP = 2;
/** Every teaser has a headline over it, and is shorter than a paragraph may be. */
const LONGER_THAN_TEASER = 60;

const NONE = { words: 0, texts: 0, isText: false, isLast: false };

/** The passages among the blocks from `start` to `end`; `above` is what stands between them and the headline. */
export function passagesOf(
  blocks: readonly string[],
  start: number,
  end: number,
  above: readonly string[] = [],
): Passage[] {
  const passages: Passage[] = [];
  const sizes = blocks.slice(start, end).map((block) => (isParagraph(block) ? sizeInWords(block) : 0));
  const most = sizes.reduce((sum, size) => sum + size, 0) * MOST;
  const listed = listedLines(blocks.slice(start, end));
  const boxes = authorBoxes(blocks.slice(start, end));
  const authors = pageByline(above)?.names ?? [];
  let [gap, words, buttons] = [GAP, 0, 0];
  let [isDated, isLabelled] = [false, true];
  for (const [offset, size] of sizes.entries()) {
    const index = start + offset;
    const block = blocks[index] ?? '';
    const isText = size > 0 || isSentence(block);
    buttons = isText ? 0 : buttons + Number(isShareButton(block));
    const isMost = words >= most;
    const isShared = buttons >= FEWEST_BUTTONS && isMost;
    // Below the source of a box within it the article goes on.
    const isSource = isMost && isSourceLine(block) && !sizes[offset + 1];
    const isEnd = isShared || isSource || isOver(block, words, isMost, above);
    if ((size === 0 && isEnd) || (isMost && isAboutAuthor(block, authors))) {
      const last = passages.at(-1);
      const below = isShared ? gap - FEWEST_BUTTONS + 1 : gap;
      if (last && below === 0) last.isLast = true;
      break;
    }
    if (listed[offset] || boxes[offset] || isBetween(block)) continue;
    if (isOtherStoriesLabel(block)) [gap, isLabelled] = [GAP, true];
    else if (!isText || (size === 0 && isBoilerplate(block)) || (isMost && offersNetworks(block))) {
      gap += 1;
      isDated ||= isStamp(block) || hasDayAndTime(block);
    } else {
      if (gap >= GAP)
        passages.push({ ...NONE, start: index, end: index, isDated, isNear: gap === GAP && !isLabelled });
      const passage = passages.at(-1);
      if (passage) {
        passage.end = index + 1;
        passage.words += size;
        passage.texts += 1;
        passage.isText ||= size >= LONGER_THAN_TEASER || (size > 0 && (sizes[offset - 1] ?? 0) > 0);
      }
      gap = 0;
      [isDated, isLabelled] = [false, false];
    }
    words += size;
  }
  return passages;
}

/** Whether a line stands between two paragraphs of an article and parts them no more than a picture does. */
export function isBetween(block: string): boolean {
  return isPictureCredit(block) || isOfQuotedPost(block) || isPointerLine(block);
}
