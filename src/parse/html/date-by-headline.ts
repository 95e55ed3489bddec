import type { Element, Nodes, Root } from 'hast';
import { safeLine } from '../../safe-text.ts';
import type { PublicationDate } from '../dates/publication-date.ts';
import type { Fact } from '../input.ts';
import { textContent } from '../safe-html/html-tree.ts';
import { dateIn } from './date-in.ts';
import { isSame } from './site-name.ts';

/** A line of the page, and whether it is the headline. */
interface Line {
  readonly text: string;
  readonly isHeadline: boolean;
}

const BLOCKS =
  /^(?:p|div|section|article|header|main|ul|ol|li|dl|dt|dd|h[1-6]|table|tbody|thead|tr|td|th|figure|figcaption|blockquote|form|address|hr|br|center|time)$/;
/** And the captions of pictures, which have days of their own. */
const NOT_SHOWN =
  /^(?:script|style|template|noscript|svg|head|nav|footer|aside|select|option|button|figcaption)$/;
/** Byline, date and share bar stand so near below the headline, and its kicker above it. */
const BELOW = 8;
const ABOVE = 2;
/** A date is on a line that says little else; a paragraph ends the head of an article. */
const LONGEST = 90;
const SHORTEST_PARAGRAPH = 160;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<![\d.])\d{1,2}\.\d{1,2}\.\d{2}(?![\d.])/g;
/** A day of something else: `Deadline: 15. März 2020`. */
const OF_ELSE =
  /\b(?:deadline|termine?|frist|(?:einsende|anmelde)schluss|until|bis|expires?|ends?|born|died|geboren|gestorben|wann|beginn|beginnt|einlass|when|starts?|begins?|opens|doors|version|photo|foto|act of|first published in)\b/i;

/**
 * The date on a line near a page's headline, for pages that mark none: `Bonn, 11.10.2021`, `By Jane Doe | June 28, 2017`. `undefined`
 * where there is none, or several.
 */
export function dateByHeadline(
  page: Root,
  titleText: string,
  timeZone: string,
): Fact<PublicationDate> | undefined {
  const lines = linesOf(page, titleText);
  const headlines = lines.flatMap(({ isHeadline }, at) => (isHeadline ? [at] : []));
  const below = headlines.flatMap((at) => headOf(lines.slice(at + 1, at + 1 + BELOW)));
  const above = headlines.flatMap((at) => lines.slice(Math.max(0, at - ABOVE), at).reverse());
  for (const { text } of [...below, ...above]) {
    const date = isDated(text) ? dateIn(text, timeZone) : undefined;
    if (date && date.precision !== 'month') return { value: date, source: 'by the headline' };
  }
  return undefined;
}

/** The lines above the first paragraph but for the deck, which may be as long as one. */
function headOf(lines: readonly Line[]): readonly Line[] {
  const long = lines.flatMap(({ text }, at) => (text.length >= SHORTEST_PARAGRAPH ? [at] : []));
  return lines.slice(0, long[1]);
}

function isDated(text: string): boolean {
  return text.length <= LONGEST && text.match(YEAR)?.length === 1 && !OF_ELSE.test(text);
}

function linesOf(page: Root, titleText: string): Line[] {
  const lines: Line[] = [];
  let open = '';
  const close = () => {
    const text = safeLine(open);
    if (text !== '') lines.push({ text, isHeadline: false });
    open = '';
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'text') open += node.value;
    if (!('children' in node)) return;
    if (node.type === 'element' && isLeftOut(node)) return;
    const isBlock = node.type === 'element' && BLOCKS.test(node.tagName);
    if (isBlock) close();
    if (node.type === 'element' && /^h[1-6]$/.test(node.tagName) && isSame(textContent(node), titleText)) {
      lines.push({ text: titleText, isHeadline: true });
      return;
    }
    for (const child of node.children) walk(child);
    if (isBlock) close();
  };
  walk(page);
  close();
  return lines;
}

function isLeftOut({ tagName, properties }: Element): boolean {
  return NOT_SHOWN.test(tagName) || properties.hidden === true;
}
