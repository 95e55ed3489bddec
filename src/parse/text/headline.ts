import { goesOnBelow, mayBeHeadline, opensWithDateline } from './headline-lines.ts';
import { isCaption } from './lines/caption.ts';
import { isFurniture } from './lines/furniture.ts';
import { isReleaseLine } from './lines/press-release.ts';
import { isProse, isTitleCase, LONGEST_HEADLINE, sizeInWords } from './lines/prose.ts';
import { RELATED_THINGS } from './lines/related-stories.ts';
import { isStamp } from './lines/stamp.ts';
import { isStampOrByline } from './lines/stamp-or-byline.ts';

/** Where the headline of a scraped text was found, if anywhere, and the blocks that are left for the body. */
export interface Headline {
  readonly titleText?: string | undefined;
  /** `header`, `line 2`: the place of the title. */
  readonly source?: string | undefined;
  readonly relatedText: readonly string[];
  /** On a page: what stands between headline and body, the byline and the date among it. */
  readonly between?: readonly string[] | undefined;
  /** A menu or section label that was left out: `World`. */
  readonly label?: string | undefined;
  readonly blocks: readonly string[];
}

const RELATED_LABEL = new RegExp(`^${RELATED_THINGS}\\s*:?(?:\\s+|$)`, 'i');
const CUT = /\s*(?:\.{3}|…)$/;
const CRUMB = /\s+[»›>→]\s+|\s+\/\s+|\s*[»›]\s*/;
/** A site's name or a section behind the headline: `… - News`, `… | BBC News`. */
const SITE_TAIL = /\s+[|–—-]\s+(?:[\p{L}\d.&’']+)(?: [\p{L}\d.&’']+){0,3}$/u;
const SECTION_TAIL =
  /\s+[|–—-]\s+(?:news|business|world|politics|sports?|opinion|technology|tech|science|health|entertainment|local|national|money|markets|culture|travel|life|style)$/i;
/** Sections, buttons and notes of a page, which stand where a headline may: also signs alone. */
const LABELS = [
  // Sections
  String.raw`home|menu|search|news|world|u\.?s\.?a?|u\.?k\.?|politics|business|money|markets?|sports?|opinion|editorials?`,
  'entertainment|tech(?:nology)?|science|health|local|national|international(?: news)?|lifestyle|living|travel',
  'weather',
  // Broadcasts
  'video|watch(?: live| tv)?|listen(?: live)?|live|on air',
  // Lists
  'breaking(?: news)?|latest(?: news)?|top (?:stories|news)',
  // Advertisements and controls
  'edition:?.*|ad[-_].*|advertisement|skip to .*|subscribe.*|sign (?:in|up).*|log ?in|main menu|navigation',
  String.raw`.{0,30}24\/7`,
  // German and French
  'panorama|nachrichten|politik|welt|actualités|à la une',
  // Signs
  String.raw`[^\p{L}\p{N}]+`,
];
const LABEL = new RegExp(`^(?:${LABELS.join('|')})$`, 'iu');
/** How far below line 1 a headline may stand. */
const REACH = 6;

/**
 * Reads what stood on line 1 behind the date, `rest`, against the blocks after it. A related box names another
 * story, which is never this one's title; a breadcrumb ends in the headline; a line that reads as body is the first
 * paragraph; a cut headline stands whole below; a word or two of the site are a menu, and the headline is below. `firstLine` is the
 * number of the first of the blocks.
 */
export function findHeadline(rest: string, blocks: readonly string[], firstLine = 2): Headline {
  const found: Headline = { relatedText: [], blocks };
  if (rest === '') return lookBelow(found, firstLine);
  if (isStampOrByline(rest) || isReleaseLine(rest)) {
    return lookBelow({ ...found, blocks: [rest, ...blocks] }, 1);
  }
  const related = RELATED_LABEL.exec(rest)?.[0];
  if (related !== undefined) return relatedBox(rest.slice(related.length).trim(), found);
  if (isFurniture(rest) || LABEL.test(rest)) return { ...lookBelow(found), label: rest };
  const crumbs = rest.split(CRUMB);
  if (crumbs.length > 2 || (crumbs.length === 2 && LABEL.test(crumbs[0] ?? ''))) {
    const last = crumbs.at(-1) ?? '';
    return LABEL.test(last) ? { ...lookBelow(found), label: rest } : titled(last, 'header', found);
  }
  if (CUT.test(rest)) return wholeOf(rest.replace(CUT, ''), found) ?? lookBelow(found);
  if (isProse(rest) || isCaption(rest) || opensWithDateline(rest))
    return { ...found, blocks: [rest, ...blocks] };
  const bare = wholeOf(rest.replace(SITE_TAIL, ''), found);
  if (bare && bare.titleText !== rest) return bare;
  if (goesOnBelow(rest)) return { ...found, blocks: [rest, ...blocks] };
  const isHeading =
    rest.length <= LONGEST_HEADLINE && (sizeInWords(rest) >= 2 || (blocks[0] && isProse(blocks[0])));
  if (isHeading) return titled(rest.replace(SECTION_TAIL, ''), 'header', found);
  return { ...lookBelow(found), label: rest };
}

function relatedBox(story: string, found: Headline): Headline {
  if (story === '') return lookBelow(found);
  const isBody = story.length > LONGEST_HEADLINE || (isProse(story) && /\.[”"’']?$/.test(story));
  if (isBody) return { ...found, blocks: [story, ...found.blocks] };
  return { ...lookBelow(found), relatedText: [story] };
}

/** The headline that begins with `start`, among the next blocks. */
function wholeOf(start: string, found: Headline): Headline | undefined {
  if (sizeInWords(start) < 2) return undefined;
  const index = found.blocks
    .slice(0, REACH)
    .findIndex((block) => block.startsWith(start) && mayBeHeadline(block));
  return index === -1 ? undefined : titled(found.blocks[index] ?? '', `line ${index + 2}`, found);
}

/** A headline on line 2 or 3 stands right above the body; bylines and stamps may stand between, and a stamp above it. */
function lookBelow(found: Headline, firstLine = 2): Headline {
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

/** A headline that the text says by name, and the blocks below without it. */
export function headlineSaid(titleText: string, source: string, blocks: readonly string[]): Headline {
  return titled(titleText, source, { relatedText: [], blocks });
}

/** The headline with its repetitions taken out of the blocks around it. */
function titled(titleText: string, source: string, found: Headline): Headline {
  const near = found.blocks.slice(0, REACH).filter((block) => block !== titleText);
  return { ...found, titleText, source, blocks: [...near, ...found.blocks.slice(REACH)] };
}
