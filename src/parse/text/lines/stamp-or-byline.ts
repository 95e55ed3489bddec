import { anyWord, PUBLISHED, UPDATED } from '../../publication-words.ts';
import { readByline } from './byline.ts';
import { endsAsSentence } from './prose.ts';
import { readSignedStamp } from './signed-stamp.ts';
import { isStamp } from './stamp.ts';

/** A time of day or a full date: a stamp's, not a headline's. */
const METADATA =
  /\b\d{1,2}:\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|^(?:published|updated|posted|by|von|par|por)\b/i;
/** `Published on 3 May 2024 by Jane Doe — Leave a reply`, in other languages. */
const POSTED = new RegExp(`^${anyWord(PUBLISHED, UPDATED)}(?!\\p{L}).{0,40}\\d`, 'iu');
/** In characters: a line that is longer and has a time of day says more than that. Half or twice of it changes two of 146 pages. */
const LONGEST = 120;

/** Whether a line says who wrote a story, or when it was published, and nothing else. */
export function isStampOrByline(line: string): boolean {
  return isEither(line) || readSignedStamp(line) !== undefined;
}

/**
 * Whether a line says that on a page: also one that begins as such lines do, or has a time of day or a date in numbers.
 * A name and a day with a bar between them stand below teasers as often, and are none.
 */
export function isLikelyStampOrByline(line: string): boolean {
  if (line.length > LONGEST) return false;
  return isEither(line) || METADATA.test(line) || (POSTED.test(line) && !endsAsSentence(line));
}

function isEither(line: string): boolean {
  return isStamp(line) || readByline(line) !== undefined;
}
