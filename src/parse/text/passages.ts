import { isOver, isShareButton } from './article-over.ts';
import { isBoilerplate } from './boilerplate.ts';
import { listedLines } from './listed-lines.ts';
import { isParagraph } from './page-body.ts';
import { isOtherStoriesLabel, isSourceLine } from './page-labels.ts';
import { isPictureCredit } from './picture-credit.ts';
import { isPointerLine } from './pointer-line.ts';
import { isSentence, sizeInWords } from './prose.ts';
import { isOfQuotedPost } from './quoted-post.ts';
import { hasDayAndTime, stampOf } from './stamp.ts';

/** What comes after an article comes behind most of its words. */
const MOST = 0.6;
const FEWEST_BUTTONS = 2;
/** So many blocks in a row without a sentence part two passages: a heading stands alone. */
const GAP = 2;
/** Words of a passage that belongs to the article though a box parts it from the others; a teaser has fewer. */
const STRONG = 45;
/** Every teaser has a headline over it, and is shorter than a paragraph may be. */
const LONGER_THAN_TEASER = 60;
const MOST_TEASER_WORDS = 40;

/** Some paragraphs with no box between them. */
export interface Passage {
  readonly start: number;
  /** Behind its last paragraph. */
  end: number;
  words: number;
  /** Whether it has two paragraphs in a row, or one that is too long for a teaser. */
  isText: boolean;
  /** Whether a date stands above it, as above a teaser or a comment. */
  readonly isDated: boolean;
  /** Whether it ends right above what comes after articles. */
  isLast: boolean;
  /** Whether only lines enough to part it stand above it, and no label of a box: a caption and a heading, or a teaser's. */
  readonly isNear: boolean;
  /** How many sentences or paragraphs it has. */
  texts: number;
}

const NONE = { words: 0, texts: 0, isText: false, isLast: false };

/** Whether a passage is too long for a teaser. */
export function isStrong({ isText, words }: Passage): boolean {
  return isText && words >= STRONG;
}

/** Whether a passage goes on with the one above it: a teaser there, below its section and its headline, is one short text. */
export function goesOn({ isNear, texts, words }: Passage): boolean {
  return isNear && (texts > 1 || words > MOST_TEASER_WORDS);
}

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
    if (size === 0 && (isShared || isSource || isOver(block, words, isMost, above))) {
      const last = passages.at(-1);
      const below = isShared ? gap - FEWEST_BUTTONS + 1 : gap;
      if (last && below === 0) last.isLast = true;
      break;
    }
    if (listed[offset] || isBetween(block)) continue;
    if (isOtherStoriesLabel(block)) [gap, isLabelled] = [GAP, true];
    else if (!isText || (size === 0 && isBoilerplate(block))) {
      gap += 1;
      isDated ||= stampOf(block) !== undefined || hasDayAndTime(block);
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
function isBetween(block: string): boolean {
  return isPictureCredit(block) || isOfQuotedPost(block) || isPointerLine(block);
}
