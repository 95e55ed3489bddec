import { type Byline, isName, readByline } from './byline.ts';
import { stampWithin } from './stamp.ts';

/** A line that says both who wrote a story and when it was published. */
export interface SignedStamp {
  readonly byline: Byline;
  readonly stampText: string;
}

/** In characters: no paragraph is searched for a date. */
const LONGEST = 120;
/** What stands between name and date. */
const EDGE = /^[\s|·•,–—-]+|(?<![\s|·•,–—-])[\s|·•,–—-]+$/g;
/** Beside one of these a name needs no `By` in front: a caption parts its place from its day with a comma. */
const BAR = /[|·•]/;

/** Reads `By Jane Doe | June 28, 2017 10:15 AM`, `Posted on June 28, 2017 by Jane Doe`, `Jane Doe · 28 June 2017`. */
export function readSignedStamp(line: string): SignedStamp | undefined {
  if (line.length > LONGEST) return undefined;
  const stamp = stampWithin(line);
  if (!stamp) return undefined;
  const rest = `${stamp.before} ${stamp.after}`.replace(EDGE, '');
  const byline = readByline(rest) ?? (BAR.test(line) && isName(rest) ? { names: [rest] } : undefined);
  return byline && { byline, stampText: stamp.date };
}
