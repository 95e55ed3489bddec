import { type Headline, REACH, titled } from './headline.ts';
import { headlineBelow } from './headline-below.ts';
import { goesOnBelow, mayBeHeadline, opensWithDateline } from './headline-lines.ts';
import { isCaption } from './lines/caption.ts';
import { isFurniture } from './lines/furniture.ts';
import { isMenuLabel, withoutSection } from './lines/menu-label.ts';
import { isReleaseLine } from './lines/press-release.ts';
import { isProse, LONGEST_HEADLINE, sizeInWords } from './lines/prose.ts';
import { RELATED_THINGS } from './lines/related-stories.ts';
import { isStampOrByline } from './lines/stamp-or-byline.ts';

const RELATED_LABEL = new RegExp(`^${RELATED_THINGS}\\s*:?(?:\\s+|$)`, 'i');
const CUT = /\s*(?:\.{3}|…)$/;
const CRUMB = /\s+[»›>→]\s+|\s+\/\s+|\s*[»›]\s*/;
/** A site's name behind the headline: `… - News`, `… | BBC News`. */
const SITE_TAIL = /\s+[|–—-]\s+(?:[\p{L}\d.&’']+)(?: [\p{L}\d.&’']+){0,3}$/u;

/**
 * Reads what stood on line 1 behind the date, `rest`, against the blocks after it. A related box names another
 * story, which is never this one's title; a breadcrumb ends in the headline; a line that reads as body is the first
 * paragraph; a cut headline stands whole below; a word or two of the site are a menu, and the headline is below. `firstLine` is the
 * number of the first of the blocks.
 */
export function findHeadline(rest: string, blocks: readonly string[], firstLine = 2): Headline {
  const found: Headline = { relatedText: [], blocks };
  if (rest === '') return headlineBelow(found, firstLine);
  if (isStampOrByline(rest) || isReleaseLine(rest)) {
    return headlineBelow({ ...found, blocks: [rest, ...blocks] }, 1);
  }
  const related = RELATED_LABEL.exec(rest)?.[0];
  if (related !== undefined) return relatedBox(rest.slice(related.length).trim(), found);
  if (isFurniture(rest) || isMenuLabel(rest)) return { ...headlineBelow(found), label: rest };
  const crumbs = rest.split(CRUMB);
  if (crumbs.length > 2 || (crumbs.length === 2 && isMenuLabel(crumbs[0] ?? ''))) {
    const last = crumbs.at(-1) ?? '';
    return isMenuLabel(last) ? { ...headlineBelow(found), label: rest } : titled(last, 'header', found);
  }
  if (CUT.test(rest)) return wholeOf(rest.replace(CUT, ''), found) ?? headlineBelow(found);
  if (isProse(rest) || isCaption(rest) || opensWithDateline(rest))
    return { ...found, blocks: [rest, ...blocks] };
  const bare = wholeOf(rest.replace(SITE_TAIL, ''), found);
  if (bare && bare.titleText !== rest) return bare;
  if (goesOnBelow(rest)) return { ...found, blocks: [rest, ...blocks] };
  const isHeading =
    rest.length <= LONGEST_HEADLINE && (sizeInWords(rest) >= 2 || (blocks[0] && isProse(blocks[0])));
  if (isHeading) return titled(withoutSection(rest), 'header', found);
  return { ...headlineBelow(found), label: rest };
}

function relatedBox(story: string, found: Headline): Headline {
  if (story === '') return headlineBelow(found);
  const isBody = story.length > LONGEST_HEADLINE || (isProse(story) && /\.[”"’']?$/.test(story));
  if (isBody) return { ...found, blocks: [story, ...found.blocks] };
  return { ...headlineBelow(found), relatedText: [story] };
}

/** The headline that begins with `start`, among the next blocks. */
function wholeOf(start: string, found: Headline): Headline | undefined {
  if (sizeInWords(start) < 2) return undefined;
  const index = found.blocks
    .slice(0, REACH)
    .findIndex((block) => block.startsWith(start) && mayBeHeadline(block));
  return index === -1 ? undefined : titled(found.blocks[index] ?? '', `line ${index + 2}`, found);
}
