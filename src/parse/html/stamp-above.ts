import { type PublicationDate, publicationDate } from '../dates/publication-date.ts';
import type { Fact } from '../input.ts';
import { fragmentTree } from '../safe-html/html-tree.ts';
import { readSignedStamp } from '../text/lines/signed-stamp.ts';
import { daysOn, openingDate, stampOf } from '../text/lines/stamp.ts';
import { isNote } from '../text/story-byline.ts';
import { linesOf } from './article-lines.ts';

/** A page that marks no date has it in a line of its own above its text, or below its deck. */
const REACH = 4;

/** The date of the first lines of an article's HTML, where one of them is a publication stamp, with a name or without, or opens with one. */
export function stampAbove(html: string, timeZone: string): Fact<PublicationDate> | undefined {
  const tree = fragmentTree(html);
  for (const { text } of tree ? linesOf(tree, REACH) : []) {
    const said = stampOf(text) ?? readSignedStamp(text)?.stampText ?? openingDate(text);
    const noted = said === undefined && isNote(text) ? daysOn(text).published : undefined;
    const value = publicationDate(said ?? noted ?? '', timeZone);
    if (value) return { value, source: 'text' };
  }
  return undefined;
}
