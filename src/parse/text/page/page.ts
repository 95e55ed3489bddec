import type { Headline } from '../headline.ts';
import { readByline } from '../lines/byline.ts';
import { isLikelyCaption } from '../lines/caption.ts';
import { hasPictureCredit } from '../lines/picture-credit.ts';
import { endsAsSentence, sizeInWords } from '../lines/prose.ts';
import { authorBoxes } from './author-boxes.ts';
import { contentsLines } from './contents-lines.ts';
import { belowKeyPoints } from './key-points.ts';
import { leadAbovePicture } from './lead-above-picture.ts';
import { withoutBoxes } from './link-boxes.ts';
import { withoutLongGaps } from './long-gaps.ts';
import { mendedLines } from './mended-lines.ts';
import { bodyRange } from './page-body.ts';
import { endOfArticle, latestStart } from './page-edges.ts';
import { hasPageHead } from './page-head.ts';
import { pageHeadline } from './page-headline.ts';
import { withLead } from './page-opening.ts';
import { isWholePage, mayBePage } from './whole-page.ts';

/** Byline and date may stand below the deck, which is the first paragraph: with two the authors of two of 58 pages are lost. */
const BELOW = 4;
/** A shorter headline may end a heading of the article. */
const FEWEST_WORDS = 4;

/**
 * The article on a whole visible page, with its headline; `undefined` where the blocks are an article and no page.
 *
 * In order: mended-lines.ts joins broken sentences; page-body.ts finds the run of blocks that holds the article, page-headline.ts the headline
 * above it, and page-edges.ts where in the run the article ends, by its passages; boxes and lists of links within it are left out; and
 * page-opening.ts adds what belongs to it of the lines above the run. That it is a page may be known.
 */
export function articleOnPage(lines: readonly string[], isPage = false): Headline | undefined {
  if (!mayBePage(lines)) return undefined;
  const blocks = mendedLines(lines);
  const range = bodyRange(blocks);
  const looksSo = () => isWholePage(blocks, range.start, range.end) || hasPageHead(blocks, range.start);
  if (!isPage && !looksSo()) return undefined;
  const title = pageHeadline(blocks, range.start, range.end, latestStart(blocks, range.start, range.end));
  const start = title && title.index >= range.start ? title.index + 1 : range.start;
  const isOther = (block: string) => title === undefined || !saysHeadline(block, title.text);
  const contents = contentsLines(blocks);
  const top = Math.min(title?.index ?? start, start);
  const above = blocks.slice(top, start).filter((block, at) => isOther(block) && !contents[top + at]);
  const end = endOfArticle(blocks, start, range.end, above);
  const boxes = authorBoxes(blocks);
  const first = belowKeyPoints(blocks, start);
  const own = blocks.slice(first, end).filter((_, at) => !boxes[first + at] && !contents[first + at]);
  // What stands above the headline too is of a menu, or of another box.
  const seen = new Set(blocks.slice(0, top));
  const opening = above.filter((block) => !seen.has(block));
  const lead = title && leadAbovePicture(blocks.slice(title.index + 1));
  const body = withoutBoxes(withoutLongGaps(own)).filter(
    (block, index, all) => isOther(block) && (block === lead || !isLikelyCaption(block, all[index + 1])),
  );
  return {
    titleText: title?.text,
    source: title && 'page',
    relatedText: [],
    between:
      title &&
      blocks
        .slice(title.index + 1, start + BELOW)
        .filter((block) => readByline(block) || !hasPictureCredit(block)),
    blocks: title ? withLead(lead, opening, body) : body,
  };
}

/** Whether a line is the headline, be it hyphenated or with its kicker or its breadcrumb before it. */
function saysHeadline(line: string, headline: string): boolean {
  if (line === headline) return true;
  const isAtEnd = withoutHyphens(line).endsWith(withoutHyphens(headline));
  return isAtEnd && sizeInWords(headline) >= FEWEST_WORDS && !endsAsSentence(line);
}

function withoutHyphens(line: string): string {
  return line.replaceAll('\u00AD', '');
}
