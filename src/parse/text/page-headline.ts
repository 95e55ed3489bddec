import { readByline } from './byline.ts';
import { isCaption, isFurniture } from './furniture.ts';
import { hasPictureCredit } from './picture-credit.ts';
import { endsAsSentence, LONGEST_HEADLINE, sizeInWords } from './prose.ts';
import { stampOf } from './stamp.ts';
import { topicWords } from './topic-words.ts';

/** How far above its body a headline may stand, with deck, byline, share bar and caption between. */
const ABOVE = 45;
/** A headline that ends in a question mark reads as the body's first sentence. */
const WITHIN = 2;
/** How much of the body tells what it is about. */
const SAMPLE = 15;
const MOST_WORDS = 25;

const WEIGHT = { taken: 1.2, size: 0.5, again: 0.15, before: 0.35, distance: 0.5, crumb: -0.6 };

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
 * body takes up most; one above a byline or a date, a nearer one, and one that stands on the page again are better.
 */
export function pageHeadline(
  blocks: readonly string[],
  start: number,
  end: number,
): PageHeadline | undefined {
  const body = new Set(blocks.slice(start, Math.min(end, start + SAMPLE)).flatMap(topicWords));
  let best: (PageHeadline & { score: number }) | undefined;
  for (let index = Math.max(0, start - ABOVE); index < Math.min(start + WITHIN, end); index++) {
    const text = blocks[index] ?? '';
    if (!mayBeHeadline(text)) continue;
    const words = topicWords(text);
    const taken = words.filter((word) => body.has(word)).length / Math.max(4, words.length);
    const score =
      taken * WEIGHT.taken +
      (Math.min(sizeInWords(text), 8) / 8) * WEIGHT.size +
      (blocks.some((other, at) => at !== index && other === text) ? WEIGHT.again : 0) +
      (blocks.slice(index + 1, index + 5).some(isStampOrByline) ? WEIGHT.before : 0) +
      (CRUMB.test(text) ? WEIGHT.crumb : 0) -
      (Math.max(0, start - index) / ABOVE) * WEIGHT.distance;
    if (!best || score > best.score) best = { text, index, score };
  }
  return best && { text: best.text, index: best.index };
}

function mayBeHeadline(block: string): boolean {
  const size = sizeInWords(block);
  if (size < 2 || size > MOST_WORDS || block.length < 8 || block.length > LONGEST_HEADLINE) return false;
  if (/[:,;]$/.test(block) || (endsAsSentence(block) && /[.。]["”»]?$/.test(block))) return false;
  return !isStampOrByline(block) && !isFurniture(block) && !isCaption(block) && !hasPictureCredit(block);
}

function isStampOrByline(block: string): boolean {
  if (block.length > 120) return false;
  return readByline(block) !== undefined || stampOf(block) !== undefined || METADATA.test(block);
}
