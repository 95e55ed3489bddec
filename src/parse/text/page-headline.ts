import { isParagraph, MENU_WORDS } from './page-body.ts';
import { isStampOrByline, mayBeHeadline } from './page-line.ts';
import { isPictureCredit } from './picture-credit.ts';
import { endsAsSentence, sizeInWords } from './prose.ts';
import { topicWords } from './topic-words.ts';

/** How far above its body a headline may stand, with deck, byline, share bar and caption between. */
const ABOVE = 60;
/** A headline that ends in a question mark reads as the body's first sentence. */
const WITHIN = 3;
/** How much of the body tells what it is about. */
const SAMPLE = 15;
/** A list of links has so many lines, each of so many words. */
const LIST = 6;
const LINK_WORDS = 4;

const WEIGHT = {
  taken: 1.2,
  size: 0.5,
  again: 0.35,
  within: 0.1,
  before: 0.35,
  distance: 0.5,
  crumb: -0.6,
  caption: -0.3,
  listed: -0.6,
};

const CRUMB = /[»›]|\s\/\s|^home\b|\s\|\s/i;

/** A headline on a page, and the place of its block. */
export interface PageHeadline {
  readonly text: string;
  readonly index: number;
}

/**
 * The headline of an article on a whole page: of the blocks above the body (and its first three), the one whose words the
 * body takes up most; one above a byline or a date, a nearer one, and one that stands on the page again are better; a
 * caption, and a line among other links, are worse.
 */
export function pageHeadline(
  blocks: readonly string[],
  start: number,
  end: number,
): PageHeadline | undefined {
  const body = new Set(blocks.slice(start, end).filter(isParagraph).slice(0, SAMPLE).flatMap(topicWords));
  let best: (PageHeadline & { score: number }) | undefined;
  for (let index = Math.max(0, start - ABOVE); index < Math.min(start + WITHIN, end); index++) {
    const text = blocks[index] ?? '';
    if (!mayBeHeadline(text)) continue;
    const words = topicWords(text);
    const taken = words.filter((word) => body.has(word)).length / Math.max(4, words.length);
    const score =
      taken * WEIGHT.taken +
      (Math.min(sizeInWords(text), 8) / 8) * WEIGHT.size +
      (taken > 0 ? repeated(blocks, index) : 0) +
      (blocks.slice(index + 1, index + 5).some(isStampOrByline) ? WEIGHT.before : 0) +
      (isInList(blocks, index) ? WEIGHT.listed : 0) +
      (isPictureCredit(blocks[index + 1] ?? '') ? WEIGHT.caption : 0) +
      (CRUMB.test(text) ? WEIGHT.crumb : 0) -
      (Math.max(0, start - index) / ABOVE) * WEIGHT.distance;
    if (!best || score > best.score) best = { text, index, score };
  }
  return best && belowItsShortForm(blocks, best, body);
}

/** Above a headline may stand its short form, out of a breadcrumb, and between them the section's name or a kicker. */
function belowItsShortForm(
  blocks: readonly string[],
  short: PageHeadline,
  body: ReadonlySet<string>,
): PageHeadline {
  const [label = '', text = ''] = blocks.slice(short.index + 1, short.index + 3);
  const words = topicWords(text);
  const known = new Set(topicWords(short.text));
  const isHeadline =
    sizeInWords(label) <= MENU_WORDS &&
    !endsAsSentence(label) &&
    !isStampOrByline(label) &&
    mayBeHeadline(text) &&
    words.some((word) => known.has(word) && body.has(word)) &&
    words.some((word) => !known.has(word));
  return isHeadline ? { text, index: short.index + 2 } : { text: short.text, index: short.index };
}

/** A page says its article's headline again: in a list of what is read most, whole, or at the end of a breadcrumb. */
function repeated(blocks: readonly string[], index: number): number {
  const text = blocks[index] ?? '';
  const others = blocks.filter((other, at) => at !== index && other.includes(text));
  if (others.includes(text)) return WEIGHT.again;
  return others.length > 0 ? WEIGHT.within : 0;
}

/** Whether a line is one of a list of links: of more in a row than kicker, headline, deck and caption. */
function isInList(blocks: readonly string[], index: number): boolean {
  let [start, end] = [index, index];
  while (end - start < LIST && isLink(blocks[start - 1])) start--;
  while (end - start < LIST && isLink(blocks[end])) end++;
  return end - start >= LIST;
}

function isLink(block = ''): boolean {
  return sizeInWords(block) >= LINK_WORDS && !endsAsSentence(block);
}
