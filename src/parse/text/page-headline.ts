import { readByline } from './byline.ts';
import { isCaption, isFurniture } from './furniture.ts';
import { isParagraph } from './page-body.ts';
import { hasPictureCredit, isPictureCredit } from './picture-credit.ts';
import { endsAsSentence, LONGEST_HEADLINE, sizeInWords } from './prose.ts';
import { stampOf } from './stamp.ts';
import { topicWords } from './topic-words.ts';

/** How far above its body a headline may stand, with deck, byline, share bar and caption between. */
const ABOVE = 60;
/** A headline that ends in a question mark reads as the body's first sentence. */
const WITHIN = 2;
/** How much of the body tells what it is about. */
const SAMPLE = 15;
const MOST_WORDS = 25;

const WEIGHT = {
  taken: 1.2,
  size: 0.5,
  again: 0.35,
  within: 0.1,
  before: 0.35,
  distance: 0.5,
  crumb: -0.6,
  caption: -0.3,
};

/** A time of day or a full date: a stamp's, not a headline's. */
const METADATA =
  /\b\d{1,2}:\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|^(?:published|updated|posted|by|von|par|por)\b/i;
const CRUMB = /[»›]|\s\/\s|^home\b|\s\|\s/i;

/** A headline on a page, and the place of its block. */
export interface PageHeadline {
  readonly text: string;
  readonly index: number;
}

/**
 * The headline of an article on a whole page: of the blocks above the body (and its first two), the one whose words the
 * body takes up most; one above a byline or a date, a nearer one, and one that stands on the page again are better; a caption is worse.
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
      (isPictureCredit(blocks[index + 1] ?? '') ? WEIGHT.caption : 0) +
      (CRUMB.test(text) ? WEIGHT.crumb : 0) -
      (Math.max(0, start - index) / ABOVE) * WEIGHT.distance;
    if (!best || score > best.score) best = { text, index, score };
  }
  return best && { text: best.text, index: best.index };
}

/** A page says its article's headline again: in a list of what is read most, whole, or at the end of a breadcrumb. */
function repeated(blocks: readonly string[], index: number): number {
  const text = blocks[index] ?? '';
  const others = blocks.filter((other, at) => at !== index && other.includes(text));
  if (others.includes(text)) return WEIGHT.again;
  return others.length > 0 ? WEIGHT.within : 0;
}

function mayBeHeadline(block: string): boolean {
  const size = sizeInWords(block);
  if (size < 2 || size > MOST_WORDS || block.length < 8 || block.length > LONGEST_HEADLINE) return false;
  if (/[:,;]$/.test(block) || (endsAsSentence(block) && /[.。]["”»]?$/.test(block))) return false;
  return !isStampOrByline(block) && !isFurniture(block) && !isCaption(block) && !hasPictureCredit(block);
}

/** Whether a line says who wrote the article, or when. */
export function isStampOrByline(block: string): boolean {
  if (block.length > 120) return false;
  return readByline(block) !== undefined || stampOf(block) !== undefined || METADATA.test(block);
}
