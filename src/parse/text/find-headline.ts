import { gluedHeadline } from './glued-headline.ts';
import { HEADLINE_REACH, type Headline, titled } from './headline.ts';
import { headlineBehind } from './headline-behind.ts';
import { headlineBelow } from './headline-below.ts';
import {
  endsInFullStop,
  goesOnBelow,
  isPlainSentence,
  mayBeHeadline,
  opensWithDateline,
} from './headline-lines.ts';
import { headlineWithin } from './headline-within.ts';
import { crumbsOf } from './lines/breadcrumb.ts';
import { isCaption, isLikelyCaption } from './lines/caption.ts';
import { isFurniture } from './lines/furniture.ts';
import { isMenuEntry, withoutSection } from './lines/menu-entry.ts';
import { isReleaseLine } from './lines/press-release.ts';
import { isProse, LONGEST_HEADLINE, sizeInWords } from './lines/prose.ts';
import { behindRelatedHeading } from './lines/related-box.ts';
import { isStampOrByline } from './lines/stamp-or-byline.ts';

const CUT = /(?:(?<!\s)\s+)?(?:\.{3}|…)$/;
/** The same with the name of the site behind it. */
const CUT_WITH_SITE = /(?:(?<!\s)\s+)?(?:\.{3}|…)\s+[|–—-]\s+\S.{1,60}$/;
/** A site's name behind the headline: `… - News`, `… | BBC News`. */
const SITE_TAIL = /(?<!\s)\s+[|–—-]\s+(?:[\p{L}\d.&’']+)(?: [\p{L}\d.&’']+){0,3}$/u;

/** A word alone is a section, or begins other lines too; with three, two of 165 headlines are lost. */
const FEWEST_WORDS = 2;
/** Key points may stand in the place of the headline. */
const BULLET = /^[*•] (?=\p{L})/u;

/**
 * Reads what stood on line 1 behind the date, `rest`, against the blocks after it. A related box names another
 * story, which is never this one's title; a breadcrumb ends in the headline; a line that reads as body is the first
 * paragraph; a cut headline stands whole below; a word or two of the site are a menu, and the headline is below. `firstLine` is the
 * number of the first of the blocks.
 */
export function findHeadline(rest: string, blocks: readonly string[], firstLine = 2): Headline {
  const found: Headline = { relatedText: [], blocks };
  if (rest === '') return belowMenu(undefined, found, firstLine);
  if (isStampOrByline(rest) || isReleaseLine(rest)) {
    return headlineBelow({ ...found, blocks: [rest, ...blocks] }, 1);
  }
  const related = behindRelatedHeading(rest);
  if (related !== undefined) return relatedBox(related, found);
  if (isFurniture(rest) || isMenuEntry(rest)) return belowMenu(rest, found);
  const within = headlineWithin(rest, found);
  if (within) return within;
  const crumbs = crumbsOf(rest);
  if (crumbs.length > 2 || (crumbs.length === 2 && isMenuEntry(crumbs[0] ?? ''))) {
    const last = crumbs.at(-1) ?? '';
    return isMenuEntry(last) ? belowMenu(rest, found) : titled(last, 'header', found);
  }
  if (CUT.test(rest)) return wholeOf(rest.replace(CUT, ''), found) ?? headlineBelow(found);
  const whole = CUT_WITH_SITE.test(rest) ? wholeOf(rest.replace(CUT_WITH_SITE, ''), found) : undefined;
  if (whole) return whole;
  const behind = headlineBehind(rest, found);
  if (behind) return behind;
  if (isProse(rest) || isPlainSentence(rest) || isCaption(rest) || opensWithDateline(rest))
    return { ...found, blocks: [rest, ...blocks] };
  const bare = wholeOf(rest.replace(SITE_TAIL, ''), found);
  if (bare && bare.titleText !== rest) return bare;
  if (goesOnBelow(rest)) return { ...found, blocks: [rest, ...blocks] };
  const isHeading =
    rest.length <= LONGEST_HEADLINE &&
    (sizeInWords(rest) >= FEWEST_WORDS || (blocks[0] && isProse(blocks[0])));
  const { titleText, behind: glued } = gluedHeadline(rest) ?? { titleText: rest, behind: [] };
  const below = { ...found, blocks: [...glued, ...blocks] };
  if (isHeading) return titled(withoutSection(titleText).replace(BULLET, ''), 'header', below);
  return belowMenu(rest, found);
}

function relatedBox(story: string, found: Headline): Headline {
  if (story === '') return headlineBelow(found);
  const isBody = story.length > LONGEST_HEADLINE || endsInFullStop(story);
  if (isBody) return { ...found, blocks: [story, ...found.blocks] };
  return { ...headlineBelow(found), relatedText: [story] };
}

/** The headline below a menu; more entries of the menu may stand between. */
function belowMenu(entry: string | undefined, found: Headline, firstLine = 2): Headline {
  const count = found.blocks.findIndex(
    (block) =>
      block.length > LONGEST_HEADLINE ||
      (!isMenuEntry(block) && !isFurniture(block) && !isLikelyCaption(block)),
  );
  if (count > 0 && count <= HEADLINE_REACH) {
    const below = headlineBelow({ ...found, blocks: found.blocks.slice(count) }, firstLine + count);
    const menuText = [entry ?? [], ...found.blocks.slice(0, count)].flat().join(' | ');
    if (below.titleText !== undefined) return { ...below, menuText };
  }
  return { ...headlineBelow(found, firstLine), menuText: entry };
}

/** The headline that begins with `start`, among the next blocks. */
function wholeOf(start: string, found: Headline): Headline | undefined {
  if (sizeInWords(start) < FEWEST_WORDS) return undefined;
  const index = found.blocks
    .slice(0, HEADLINE_REACH)
    .findIndex((block) => block.startsWith(start) && mayBeHeadline(block));
  return index === -1 ? undefined : titled(found.blocks[index] ?? '', `line ${index + 2}`, found);
}
