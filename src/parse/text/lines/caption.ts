import { readByline } from './byline.ts';
import { endsInPictureCredit, hasPictureCredit, isPictureCredit, LONGEST_CREDIT } from './picture-credit.ts';
import { sizeInWords } from './prose.ts';

/** `… (Jane Doe/Bergen Herald)`: of anybody, which behind a heading may be anything. */
const PHOTOGRAPHER = /\(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2} ?\/ ?\p{Lu}[\p{L}.,'’ -]{3,40}\)$/u;
/** What agencies begin a caption with: `FILE - In this Aug. 2 photo, …`, `In this image released by …`. */
const PICTURED =
  /^(?:\(?FILE(?: (?:PHOTO|IMAGE|VIDEO))?\)?\s*(?:[-–—:]+\s|-)|In this (?:[^,.;]{0,40} )?(?:photo|photograph|picture|image|frame grab)(?:,| (?:released|provided|taken|made|by|from)\b)|This (?:[^,.;]{0,40} )?(?:photo|photograph|picture|image|frame grab) (?:released|provided|taken|made available)\b)/;
/** In characters; a paragraph that is longer tells of a picture. */
const LONGEST = 400;
/** A caption has fewer words than a paragraph above a picture that has only its credit: half or twice of it changes 10 and 7 of 146 pages. */
export const MOST_CAPTION_WORDS = 28;
/**
 * A paragraph runs into the credit of the picture below it where only their boxes parted them: half or twice of it changes five and two
 * texts.
 */
const MOST_WORDS = 75;

/** A caption with its own credit is not that of the line above. */
const OWN_CREDIT = /[a-zà-ÿ]{3}[.!?][”"’]?\s+\(/;

/** Whether a block is the caption or the credit of a picture that is not here, whatever stands around it. */
export function isCaption(block: string): boolean {
  return (
    block.length <= LONGEST &&
    (endsInPictureCredit(block) || PHOTOGRAPHER.test(block) || PICTURED.test(block))
  );
}

/** Whether a block is a caption where pictures were: it ends in the credit of its picture, or has it on the next line. */
export function isLikelyCaption(block: string, next = ''): boolean {
  return (
    (hasPictureCredit(block.slice(-LONGEST_CREDIT)) && sizeInWords(block) <= MOST_WORDS) ||
    (sizeInWords(block) <= MOST_CAPTION_WORDS &&
      isPictureCredit(next) &&
      !OWN_CREDIT.test(next) &&
      !readByline(next))
  );
}
