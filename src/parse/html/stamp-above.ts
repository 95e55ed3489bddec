import { type PublicationDate, publicationDate } from '../dates/publication-date.ts';
import type { Fact } from '../input.ts';
import { fragmentTree } from '../safe-html/html-tree.ts';
import { textBlocks } from '../safe-html/text-blocks.ts';
import { stampOf } from '../text/lines/stamp.ts';

/** A page that marks no date has it in a line of its own above its text, or below its deck. */
const REACH = 4;

/** The date of the first lines of an article's HTML, where one of them is a publication stamp and nothing else. */
export function stampAbove(html: string, timeZone: string): Fact<PublicationDate> | undefined {
  const tree = fragmentTree(html);
  const blocks = tree ? textBlocks(tree).slice(0, REACH) : [];
  for (const { text } of blocks) {
    const value = publicationDate(stampOf(text) ?? '', timeZone);
    if (value) return { value, source: 'text' };
  }
  return undefined;
}
