import type { Headline } from './headline.ts';
import { belowKeyPoints } from './key-points.ts';
import { withoutLongGaps } from './long-gaps.ts';
import { mendedLines } from './mended-lines.ts';
import { bodyRange, MENU_WORDS } from './page-body.ts';
import { endOfArticle } from './page-end.ts';
import { pageHeadline } from './page-headline.ts';
import { withOpening } from './page-opening.ts';
import { hasPictureCredit, isPicture } from './picture-credit.ts';
import { endsAsSentence, isProse, sizeInWords } from './prose.ts';

/** A text with fewer blocks has no menus worth the search. */
const FEWEST_BLOCKS = 30;
/** Of a page's blocks at least this share are menu entries; of an article's, headings and list items, fewer. */
const MENU_SHARE = 0.35;
/** A page has menus above its article, or below it; an article may end in a list of names. */
const EDGE = 5;
const MANY_BLOCKS = 60;

/** Byline and date may stand below the deck, which is the first paragraph. */
const BELOW = 4;

/** The article on a whole visible page, with its headline; `undefined` where the blocks are an article and no page. */
export function articleOnPage(lines: readonly string[]): Headline | undefined {
  if (!isWholePage(lines)) return undefined;
  const blocks = mendedLines(lines);
  const range = bodyRange(blocks);
  const title = pageHeadline(blocks, range.start, range.end);
  const start = title && title.index >= range.start ? title.index + 1 : range.start;
  const above = blocks.slice(Math.min(title?.index ?? start, start), start);
  const isOther = (block: string) => block !== title?.text;
  const end = endOfArticle(blocks, start, range.end, above);
  const body = withoutLongGaps(blocks.slice(belowKeyPoints(blocks, start), end)).filter(
    (block, index, all) => isOther(block) && !isPicture(block, all[index + 1]),
  );
  return {
    titleText: title?.text,
    source: title && 'page',
    relatedText: [],
    between:
      title && blocks.slice(title.index + 1, start + BELOW).filter((block) => !hasPictureCredit(block)),
    blocks: title ? withOpening(above.filter(isOther), body) : body,
  };
}

/** Whether the blocks are those of a whole page, menus and all. */
function isWholePage(blocks: readonly string[]): boolean {
  if (blocks.length < FEWEST_BLOCKS) return false;
  const menu = blocks.map((block) => sizeInWords(block) <= MENU_WORDS && !endsAsSentence(block));
  if (menu.filter(Boolean).length < blocks.length * MENU_SHARE) return false;
  const prose = blocks.findIndex(isProse);
  // A song, a list, a table: nothing of it is an article among menus.
  if (prose === -1) return false;
  const above = menu.slice(0, prose).filter(Boolean);
  const below = menu.slice(-EDGE).filter(Boolean);
  return above.length >= EDGE || (below.length >= EDGE - 1 && blocks.length >= MANY_BLOCKS);
}
