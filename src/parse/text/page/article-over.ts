import { isArticleNote } from '../lines/article-note.ts';
import { isBackMatterHeading, isCommentsHeading, isTagsHeading } from '../lines/box-headings.ts';
import { isName } from '../lines/byline.ts';
import { isFeedbackPrompt } from '../lines/feedback-prompt.ts';
import { hasPictureCredit } from '../lines/picture-credit.ts';
import { isPostedLine } from '../lines/posted-line.ts';
import { offersTool } from '../lines/reader-tools.ts';

/**
 * Of comments there may be more than of the article; above it they are a button, and its other buttons have one word each. With 240 one of
 * 146 pages is read otherwise.
 */
const WORDS_BEFORE_READERS = 120;
const LONGEST_BYLINE = 160;
const LONGEST_NOTE = 400;

/** `1 2 3 next »`, `Page 1 2`: links to the article's other pages. */
const PAGES =
  /^[^\p{N}]{0,20}(?<!\p{N})1(?:[ |·]{1,3}2(?:[ |·]{1,3}\p{N}+)*|23\p{N}*)(?: ?…)?[^\p{N}]{0,20}$/u;

/** A line of a page, with how many words stand above it: whether most of the article's, or a good part of them. */
interface PlacedLine {
  readonly block: string;
  readonly wordsAbove: number;
  readonly isMost: boolean;
  readonly isMuch: boolean;
}

/** Whether a line begins what comes after an article; `above` are the lines between headline and text. */
export function isOver({ block, wordsAbove, isMost, isMuch }: PlacedLine, above: readonly string[]): boolean {
  const isTool = offersTool(block) && block.includes(' ');
  const isOfReaders = isCommentsHeading(block) || (isMuch && (isTool || isTagsHeading(block)));
  if (wordsAbove >= WORDS_BEFORE_READERS && isOfReaders) return true;
  return (
    isMost &&
    (isBackMatterHeading(block) ||
      isCommentsHeading(block) ||
      PAGES.test(block) ||
      isPostedLine(block) ||
      (block.length <= LONGEST_NOTE && isArticleNote(block)) ||
      isFeedbackPrompt(block) ||
      offersTool(block) ||
      isAuthor(block, above))
  );
}

/** The author's name from under the headline stands alone over a line about the author. */
function isAuthor(block: string, above: readonly string[]): boolean {
  return (
    isName(block) &&
    !hasPictureCredit(block) &&
    above.some((line) => line.length < LONGEST_BYLINE && line.includes(block))
  );
}
