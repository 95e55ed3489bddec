import { mayBeHeadline, opensWithDateline } from './headline-lines.ts';
import { isCaption } from './lines/caption.ts';
import { isLikelyFurniture } from './lines/furniture.ts';
import { isHeadNote } from './lines/head-note.ts';
import { isReleaseLine } from './lines/press-release.ts';
import { isStampOrByline } from './lines/stamp-or-byline.ts';

const BULLET = /^[*•] \S/;
/** `Place: the old church`: a list of what something has. */
const LABELLED = /^[^:]{1,25}:\s/;

/**
 * Whether a line below the headline is of the deck, and so the article's: no paragraph, or a key point, above the byline, the day, a
 * picture's caption or the dateline. `next` is the block below it.
 */
export function isDeckLine(block: string, next: string): boolean {
  if (BULLET.test(block)) return BULLET.test(next) || opensWithDateline(next);
  if (!mayBeHeadline(block) || LABELLED.test(block) || isStampOrByline(block) || isHeadNote(block))
    return false;
  if (isLikelyFurniture(block) || isReleaseLine(block) || opensWithDateline(block)) return false;
  return isStampOrByline(next) || isHeadNote(next) || isCaption(next) || opensWithDateline(next);
}
