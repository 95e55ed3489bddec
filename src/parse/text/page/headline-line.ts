import { isCaption } from '../lines/caption.ts';
import { isFurniture } from '../lines/furniture.ts';
import { isLinkBar } from '../lines/link-bar.ts';
import { hasPictureCredit } from '../lines/picture-credit.ts';
import { isReleaseLine } from '../lines/press-release.ts';
import { endsAsSentence, LONGEST_HEADLINE, sizeInWords } from '../lines/prose.ts';
import { isLikelyStampOrByline } from '../lines/stamp-or-byline.ts';

/** In words: with 12, 14 of 90 pages begin elsewhere, with 50 one of 146 is read otherwise; with three at least, two are. */
const WORDS = { fewest: 2, most: 25 };
/** In characters: half or twice of it changes one and three of 146 pages. */
const SHORTEST = 8;
/** A footnote, a list's item, a link to the next page, or who said the line above: `— Jane Doe, the mayor`. Norwegian sets `– ` before what is said. */
const ASIDE = /^(?:[—*•←→‹›]|[–-]\p{L})/u;

/** Whether a line of a page has the size and the looks of a headline. */
export function mayBePageHeadline(block: string): boolean {
  const size = sizeInWords(block);
  if (size < WORDS.fewest || size > WORDS.most) return false;
  if (block.length < SHORTEST || block.length > LONGEST_HEADLINE) return false;
  if (ASIDE.test(block) || /[:,;]$/.test(block) || (endsAsSentence(block) && /[.。]["”»]?$/.test(block)))
    return false;
  return (
    !isLinkBar(block) &&
    !isLikelyStampOrByline(block) &&
    !isFurniture(block) &&
    !isReleaseLine(block) &&
    !isCaption(block) &&
    !hasPictureCredit(block)
  );
}
