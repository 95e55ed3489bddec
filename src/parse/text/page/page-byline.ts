import type { Byline } from '../lines/byline.ts';
import { labelledByline } from './labelled-byline.ts';
import { namesBesideStamp } from './names-beside-stamp.ts';

/** In characters: a longer line is a paragraph. Half or twice of it changes one of 146 pages. */
const LONGEST = 160;

/** Who wrote the article, from the lines under its headline: a byline, a name under its label, or names beside the date. */
export function pageByline(lines: readonly string[]): Byline | undefined {
  const short = lines.filter((line) => line.length <= LONGEST);
  return labelledByline(short) ?? namesBesideStamp(short);
}
