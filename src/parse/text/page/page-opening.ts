import { readOpening } from '../dateline/dateline.ts';
import { isLikelyCaption, MOST_CAPTION_WORDS } from '../lines/caption.ts';
import { isFurniture } from '../lines/furniture.ts';
import { endsInAgency, hasPictureCredit } from '../lines/picture-credit.ts';
import { isReleaseLine } from '../lines/press-release.ts';
import { endsAsSentence, hasSentences, isRunningText, isSentence, sizeInWords } from '../lines/prose.ts';
import { endsInYear } from '../lines/stamp.ts';
import { isLikelyStampOrByline } from '../lines/stamp-or-byline.ts';
import { startBelowDeck } from './below-deck.ts';
import { leadLine } from './lead-line.ts';
import { isParagraph } from './page-body.ts';
import { sharedWords, topicWords } from './topic-words.ts';

/** A deck may go without its full stop, and has the words of a sentence then: with three 11 of 146 pages are read otherwise. */
const DECK_WORDS = 7;
/** Where so many lines more have the words of a deck, each of them is a link: with one the starts of two of 90 pages are lost. */
const LINKS = 2;
/** A paragraph above the byline or the share bar; a shorter one is a caption or a button. Half or twice of it changes three and two pages. */
const PARAGRAPH_WORDS = 20;
/** A first paragraph that stands apart from the others has so many of their words; a caption or a note of the site has fewer. */
const FEWEST_SHARED = 2;
/** Fewer other paragraphs have too few words to tell. */
const FEWEST_OTHERS = 3;
/** A story opens with its dateline; at most so many blocks of captions and summary stand above it. With five the start of one of 90 is lost. */
const DATELINE_REACH = 10;

/** The blocks of an article that begins with its `lead`, wherever that stands, and otherwise as `withOpening` has it. */
export function withLead(
  lead: string | undefined,
  between: readonly string[],
  body: readonly string[],
): string[] {
  const [above, below] = [between.indexOf(lead ?? ''), body.indexOf(lead ?? '')];
  if (lead === undefined || (above === -1 && below === -1)) return withOpening(between, body);
  const rest = above === -1 ? [] : between.slice(above + 1);
  const story = withOpening(rest, body.slice(below + 1));
  return [lead, ...story.filter((block) => block !== lead)];
}

/**
 * The blocks of an article with a headline, with what belongs to them of those `between` headline and body: the deck right below the headline,
 * and paragraphs that byline, date and share bar part from the others. What stands above a dateline is a caption or a
 * summary.
 */
export function withOpening(between: readonly string[], body: readonly string[]): string[] {
  const line = between.length > 0 ? deckOf(between) : deckOf(body);
  // A share bar or a link has no word of the article.
  const deck =
    line !== undefined && (isRunningText(line) || countOf(line, sharedWords([line, ...body])) > 0)
      ? line
      : undefined;
  const lead = leadLine(between);
  const story = fromDateline(fromFirstSentence([...openingParagraphs(between, body), ...body]));
  if (lead !== undefined && lead !== deck && !story.includes(lead)) {
    return deck === undefined || story.includes(deck) ? [lead, ...story] : [deck, lead, ...story];
  }
  const [first, ...below] = deck === undefined || story.includes(deck) ? story : [deck, ...story];
  return first === undefined ? [] : [first, ...below.slice(startBelowDeck(first, below))];
}

/** The paragraphs above the body, without captions: those below the first one, with the byline below them. */
function openingParagraphs(between: readonly string[], body: readonly string[]): string[] {
  const isParagraphOf = (block: string, at: number, all: readonly string[]) =>
    isOpeningParagraph(block) && !isLikelyCaption(block, all[at + 1]);
  const index = between.findIndex(isParagraphOf);
  const [first, ...below] = index === -1 ? [] : between.slice(index);
  if (first === undefined) return [];
  return [first, ...below.slice(startBelowDeck(first, [...below, ...body])).filter(isParagraphOf)];
}

function isOpeningParagraph(block: string): boolean {
  return isParagraph(block) && endsAsSentence(block) && sizeInWords(block) >= PARAGRAPH_WORDS;
}

function fromFirstSentence(blocks: readonly string[]): readonly string[] {
  const texts = blocks.filter((block) => isRunningText(block));
  const shared = sharedWords(texts);
  const index = blocks.findIndex(
    (block, at) =>
      isRunningText(block) &&
      !isLikelyStampOrByline(block) &&
      !isCaptionAbove(block, blocks[at + 1]) &&
      (isRunningText(blocks[at + 1]) ||
        texts.length <= FEWEST_OTHERS ||
        countOf(block, shared) >= FEWEST_SHARED),
  );
  return blocks.slice(Math.max(0, index));
}

function countOf(block: string, words: ReadonlySet<string>): number {
  return topicWords(block).filter((word) => words.has(word)).length;
}

/**
 * A caption above the article may have no credit that names it as one, and no full stop as the sentence below has. A paragraph may lack
 * that too, and has more sentences and words.
 */
function isCaptionAbove(block: string, next = ''): boolean {
  const isLong = sizeInWords(block) > MOST_CAPTION_WORDS && hasSentences(block);
  const isSaid = endsAsSentence(block) || /[:,：，]$/.test(block) || isLong;
  return isSentence(next) && (endsInAgency(block) || !isSaid);
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
    (block, at) => !hasPictureCredit(block) && !isLikelyCaption(block, between[at + 1]),
  );
  const [block = '', ...below] = index === -1 ? [] : between.slice(index);
  return isDeck(block) && !isAmongLinks(block, below) ? block : undefined;
}

/** What stands in a list of links is another headline. */
function isAmongLinks(block: string, below: readonly string[]): boolean {
  const next = below.slice(0, LINKS);
  return next.length === LINKS && [block, ...next].every((line) => isDeck(line) && !isRunningText(line));
}

function isDeck(block: string): boolean {
  if (isLikelyStampOrByline(block) || endsInYear(block) || isFurniture(block) || isReleaseLine(block))
    return false;
  return isRunningText(block) || sizeInWords(block) >= DECK_WORDS;
}
