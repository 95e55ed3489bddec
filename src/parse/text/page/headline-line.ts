import { isCaption } from '../lines/caption.ts';
import { isFurniture } from '../lines/furniture.ts';
import { isLinkBar } from '../lines/link-bar.ts';
import { hasPictureCredit } from '../lines/picture-credit.ts';
import { isReleaseLine } from '../lines/press-release.ts';
import { endsAsSentence, LONGEST_HEADLINE, sizeInWords } from '../lines/prose.ts';
import { isLikelyStampOrByline } from '../lines/stamp-or-byline.ts';

const MOST_WORDS = 25;
/** A footnote, a list's item, a link to the next page, or who said the line above: `— Jane Doe, the mayor`. Norwegian sets `– ` before what is said. */
const ASIDE = /^(?:[—*•←→‹›]|[–-]\p{L})/u;

/** Whether a line of a page has the size and the looks of a headline. */
export function mayBePageHeadline(block: string): boolean {
  const size = sizeInWords(block);
  if (size < 2 || size > MOST_WORDS || block.length < 8 || block.length > LONGEST_HEADLINE) return false;
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
