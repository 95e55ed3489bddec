import type { Root } from 'hast';
import type { PublicationDate } from '../dates/publication-date.ts';
import type { Fact } from '../input.ts';
import { dateIn } from './date-in.ts';
import { type PageLine, pageLines } from './page-lines.ts';

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
  const lines = pageLines(page, titleText);
  const headings = lines.flatMap(({ headline }, at) => (headline === 'heading' ? [at] : []));
  const others = lines.flatMap(({ headline }, at) => (headline === 'line' ? [at] : []));
  const headlines = headings.length > 0 ? headings : others;
  const below = headlines.flatMap((at) => headOf(lines.slice(at + 1, at + 1 + BELOW)));
  const above = headlines.flatMap((at) => lines.slice(Math.max(0, at - ABOVE), at).reverse());
  for (const { text } of [...below, ...above]) {
    const date = isDated(text) ? dateIn(text, timeZone) : undefined;
    if (date && date.precision !== 'month') return { value: date, source: 'by the headline' };
  }
  return undefined;
}

/** The lines above the first paragraph but for the deck, which may be as long as one. */
function headOf(lines: readonly PageLine[]): readonly PageLine[] {
  const long = lines.flatMap(({ text }, at) => (text.length >= SHORTEST_PARAGRAPH ? [at] : []));
  return lines.slice(0, long[1]);
}

/** Whether a line has one day, and says of nothing else that it was then. */
export function isDated(text: string): boolean {
  return text.length <= LONGEST && text.match(YEAR)?.length === 1 && !OF_ELSE.test(text);
}
