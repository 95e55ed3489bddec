import { type Headline, REACH, titled } from './headline.ts';
import { mayBeHeadline, opensWithDateline } from './headline-lines.ts';
import { isCaption } from './lines/caption.ts';
import { isFurniture } from './lines/furniture.ts';
import { isReleaseLine } from './lines/press-release.ts';
import { isProse, isTitleCase } from './lines/prose.ts';
import { isStamp } from './lines/stamp.ts';
import { isStampOrByline } from './lines/stamp-or-byline.ts';

/** `found` with the headline on line 2 or 3, right above the body; bylines and stamps may stand between, and a stamp above it. */
export function headlineBelow(found: Headline, firstLine = 2): Headline {
  const above = found.blocks.slice(0, REACH).findIndex((block) => !isStamp(block) && !isReleaseLine(block));
  const [first = '', ...others] = found.blocks.slice(Math.max(0, above));
  if (!mayBeHeadline(first) || isStampOrByline(first) || isCaption(first) || isFurniture(first)) return found;
  if (opensWithDateline(first)) return found;
  const [second = '', third = ''] = others;
  const isAbove =
    second === first ||
    isProse(second) ||
    isCaption(second) ||
    isStampOrByline(second) ||
    opensWithDateline(second) ||
    (isTitleCase(first) && isProse(third));
  return isAbove ? titled(first, `line ${above + firstLine}`, found) : found;
}
