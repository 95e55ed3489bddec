import { isCommentsHeading, isOtherStoriesHeading } from '../lines/box-headings.ts';
import { isLinkBar } from '../lines/link-bar.ts';
import { endsAsSentence, isProse, isRunningText, sizeInWords } from '../lines/prose.ts';
import { isCopyrightLine } from '../lines/rights-line.ts';
import { MENU_WORDS } from './page-body.ts';

/** A text with fewer blocks has no menus worth the search. */
const FEWEST_BLOCKS = 20;
/** Menus of links as long as headlines, or side by side on one line, are seen by standing on both sides of the article. */
const FEWEST_LINKS = 4;
/** Above the article, where a bar of links may be one line. With two, five of 603 posts and a wire's story are taken for pages. */
const FEWEST_ABOVE = 3;
const MANY_LINKS = 8;
const LONGEST_LINK = 12;
/** A sentence or two may stand among the links of a menu. */
const MOST_OF_MENU = 0.8;
/** More lines of links side by side are the rows of a table. */
const MOST_BARS = 4;
/** An ingredient, a step, a point: a list of the article's own. */
const LIST_ITEM = /^(?:[^\p{L}]*\p{N}|(?:[*•–—-]|\p{L}[.)]) ?\S)/u;

/** Of a page's blocks at least this share are menu entries; of an article's, headings and list items, fewer. */
const MENU_SHARE = 0.35;
const MENU_BLOCKS = 30;
/** A page has menus above its article, or below it; an article may end in a list of names. */
const EDGE = 5;
const MANY_BLOCKS = 60;

/** Whether the blocks may be those of a page: enough of them are no sentences. Most articles need no closer look. */
export function mayBePage(blocks: readonly string[]): boolean {
  if (blocks.length < FEWEST_BLOCKS) return false;
  let lines = 0;
  return blocks.some((block) => !endsAsSentence(block) && ++lines >= FEWEST_LINKS);
}

/** Whether the blocks are those of a whole page, menus and all, whose article would be those from `start` to `end`. */
export function isWholePage(blocks: readonly string[], start: number, end: number): boolean {
  const below = blocks.slice(end);
  const above = blocks.slice(0, start);
  return (
    hasShortMenus(blocks) ||
    (hasLinks(above, FEWEST_ABOVE) && hasLinks(below)) ||
    hasBoxes(below) ||
    hasFooter(below) ||
    isMenu(above)
  );
}

function hasLinks(blocks: readonly string[], fewest = FEWEST_LINKS): boolean {
  const bars = blocks.filter(isLinkBar).length;
  if (bars > 0 && bars <= MOST_BARS) return true;
  return blocks.filter((block) => isLink(block) && !isLinkBar(block)).length >= fewest;
}

/** A page of few menus may end in one, with the rights of the site. */
function hasFooter(below: readonly string[]): boolean {
  return below.slice(-EDGE).some(isCopyrightLine) && below.filter(isLink).length >= FEWEST_LINKS;
}

/** A page may have all its menus below the article, and among them a box of other stories, or comments. */
function hasBoxes(below: readonly string[]): boolean {
  const hasHeading = below.some((block) => isOtherStoriesHeading(block) || isCommentsHeading(block));
  return hasHeading && below.filter(isLink).length >= MANY_LINKS;
}

/** A page may have all its menus above the article. */
function isMenu(above: readonly string[]): boolean {
  const links = above.filter((block) => isLink(block) && sizeInWords(block) <= LONGEST_LINK).length;
  return links >= MANY_LINKS && links >= above.length * MOST_OF_MENU;
}

function isLink(block: string): boolean {
  return !isRunningText(block) && !LIST_ITEM.test(block);
}

function hasShortMenus(blocks: readonly string[]): boolean {
  if (blocks.length < MENU_BLOCKS) return false;
  const menu = blocks.map((block) => sizeInWords(block) <= MENU_WORDS && !endsAsSentence(block));
  if (menu.filter(Boolean).length < blocks.length * MENU_SHARE) return false;
  const prose = blocks.findIndex(isProse);
  // A song, a list, a table: nothing of it is an article among menus.
  if (prose === -1) return false;
  const above = menu.slice(0, prose).filter(Boolean);
  const below = menu.slice(-EDGE).filter(Boolean);
  return above.length >= EDGE || (below.length >= EDGE - 1 && blocks.length >= MANY_BLOCKS);
}
