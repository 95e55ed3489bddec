import { readOpening } from './dateline.ts';
import { isFurniture } from './furniture.ts';
import { isParagraph } from './page-body.ts';
import { isStampOrByline } from './page-line.ts';
import { hasPictureCredit, isPicture } from './picture-credit.ts';
import { endsAsSentence, isProse, isSentence, sizeInWords } from './prose.ts';
import { endsInYear } from './stamp.ts';

/** A deck has the words of a sentence, and may go without its full stop. */
const DECK_WORDS = 7;
/** A paragraph above the byline or the share bar; a shorter one is a caption or a button. */
const PARAGRAPH_WORDS = 20;
/** A story opens with its dateline; at most so many blocks of captions and summary stand above it. */
const DATELINE_REACH = 5;

/**
 * The blocks of an article with a headline, with what belongs to them of those `between` headline and body: the deck right below the headline,
 * and paragraphs that byline, date and share bar part from the others. What stands above a dateline is a caption or a
 * summary.
 */
export function withOpening(between: readonly string[], body: readonly string[]): string[] {
  const deck = between.length > 0 ? deckOf(between) : deckOf(body);
  const paragraphs = between.filter(
    (block, index) => isOpeningParagraph(block) && !isPicture(block, between[index + 1]),
  );
  const story = fromDateline(fromFirstSentence([...paragraphs, ...body]));
  return deck === undefined || story.includes(deck) ? [...story] : [deck, ...story];
}

function isOpeningParagraph(block: string): boolean {
  return isParagraph(block) && endsAsSentence(block) && sizeInWords(block) >= PARAGRAPH_WORDS;
}

function fromFirstSentence(blocks: readonly string[]): readonly string[] {
  const index = blocks.findIndex((block) => isSentence(block) || isProse(block));
  return blocks.slice(Math.max(0, index));
}

function fromDateline(blocks: readonly string[]): readonly string[] {
  return blocks.slice(Math.max(0, blocks.slice(0, DATELINE_REACH).findIndex(isDateline)));
}

/** `BERGEN — The ferry …`; a place before a colon may be a heading. */
function isDateline(block: string): boolean {
  const { placeText, leadInText } = readOpening(block);
  return (
    placeText !== undefined &&
    leadInText === undefined &&
    block[placeText.length] !== ':' &&
    isParagraph(block)
  );
}

/** The line right below the headline, or below the picture there. */
function deckOf(between: readonly string[]): string | undefined {
  const index = between.findIndex(
    (block, at) => !hasPictureCredit(block) && !isPicture(block, between[at + 1]),
  );
  const block = between[index] ?? '';
  return isDeck(block) ? block : undefined;
}

function isDeck(block: string): boolean {
  if (isStampOrByline(block) || endsInYear(block) || isFurniture(block)) return false;
  return isParagraph(block) || sizeInWords(block) >= DECK_WORDS;
}
