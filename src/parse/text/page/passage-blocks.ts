import { isPictureCredit } from '../lines/picture-credit.ts';
import { isPointerLine } from '../lines/pointer-line.ts';
import { isSentence, sizeInWords } from '../lines/prose.ts';
import { isOfQuotedPost } from '../lines/quoted-post.ts';
import { isShareButton } from '../lines/share-button.ts';
import { isLikelyStampOrByline } from '../lines/stamp-or-byline.ts';
import { authorBoxes } from './author-boxes.ts';
import { listedLines } from './listed-lines.ts';
import { goesOnInDots, isParagraph } from './page-body.ts';
import { pictureSources } from './picture-sources.ts';

/** What comes after an article comes behind most of its words. */
const MOST = 0.6;
/** Other stories above an article, which are in its run, have fewer words. */
const MUCH = 0.25;
/** So many buttons with no text between them are a share bar. */
export const FEWEST_BUTTONS = 2;

/** A block among which passages are looked for, and what stands above it. */
export interface PassageBlock {
  readonly block: string;
  /** In words; 0 where it is no paragraph. */
  readonly size: number;
  readonly isText: boolean;
  /** Whether it names the source of a picture or a table. */
  readonly isPictureSource: boolean;
  /** Whether it neither belongs to a passage nor parts two: an item of a list, a box about the author, a caption. */
  readonly isAside: boolean;
  readonly wordsAbove: number;
  /** Whether most of the words stand above it. */
  readonly isMost: boolean;
  /** Whether a good part of them does. */
  readonly isMuch: boolean;
  /** Whether it ends a share bar below most of the words. */
  readonly isShared: boolean;
}

/** The blocks of the run that holds a page's article, measured. */
export function passageBlocks(run: readonly string[]): PassageBlock[] {
  const sizes = run.map((block, at) =>
    isParagraph(block) || goesOnInDots(block, run[at - 1]) ? sizeInWords(block) : 0,
  );
  const words = sizes.reduce((sum, size) => sum + size, 0);
  const listed = listedLines(run);
  const boxes = authorBoxes(run);
  const sources = pictureSources(run);
  let [wordsAbove, buttons] = [0, 0];
  return run.map((block, offset) => {
    const size = sizes[offset] ?? 0;
    const isText = size > 0 || (isSentence(block) && !isLikelyStampOrByline(block));
    const isPictureSource = sources[offset] === true;
    const isAside = listed[offset] === true || boxes[offset] === true || isPictureSource || isBetween(block);
    const isMost = wordsAbove >= words * MOST;
    const isMuch = wordsAbove >= words * MUCH;
    buttons = isText ? 0 : buttons + Number(isShareButton(block));
    const isShared = isMost && buttons >= FEWEST_BUTTONS;
    const one = { block, size, isText, isPictureSource, isAside, wordsAbove, isMost, isMuch, isShared };
    if (!isAside) wordsAbove += size;
    return one;
  });
}

/** Whether a line stands between two paragraphs of an article and parts them no more than a picture does. */
export function isBetween(block: string): boolean {
  return isPictureCredit(block) || isOfQuotedPost(block) || isPointerLine(block);
}
