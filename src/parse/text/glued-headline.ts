import { mayBeHeadline } from './headline-lines.ts';
import { isNameOfSomebody } from './lines/author-line.ts';
import { readByline } from './lines/byline.ts';
import { isHeadNote } from './lines/head-note.ts';
import { isStamp, stampWithin } from './lines/stamp.ts';

/** What stood on line 1 behind a headline, and was glued to it: its byline, its stamps. */
export interface GluedHeadline {
  readonly titleText: string;
  /** As lines of their own. */
  readonly behind: readonly string[];
}

/** In words: with fewer left a headline is not told from what begins a stamp. */
const FEWEST_WORDS = 4;
/** A byline is short, and no sentence goes on behind it; in small letters it may be a book's. */
const BYLINE = / (?=By \p{Lu}[^.!?:]{2,60}$)/u;
const ANY_BYLINE = / (?=[Bb]y \p{Lu}[^.!?:]{2,60}$)/u;
/** `on June 28, 2017` goes on with the headline. */
const SMALL = /^\p{Ll}/u;
/** Two words in capitals behind one in small letters, before a day. */
const NAME = /(?<=\p{Ll} )\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u;
const LABEL = /(?<!\p{L})(?:posted|published|updated):?$/iu;
const EDGE = /(?<![\s|·•,–—-])[\s|·•,–—-]+$/;

/** A headline without the stamps and the byline behind it: `Dog bites man By Jane Doe June 28, 2017`, `… Posted: Jun 28, 2017 5:07 PM EDT`. */
export function gluedHeadline(line: string): GluedHeadline | undefined {
  const stamp = stampWithin(line);
  const [start, days] = stamp ? [stamp.before, line.slice(stamp.before.length)] : [line, ''];
  if (days !== '' && (SMALL.test(days) || !(isStamp(days) || isHeadNote(days)))) return undefined;
  const bare = start.trimEnd().replace(LABEL, '').replace(EDGE, '');
  const by = (stamp ? ANY_BYLINE : BYLINE).exec(bare);
  const byline = by ? bare.slice(by.index + 1).replace(/^by/, 'By') : '';
  const isSigned = byline !== '' && readByline(byline) !== undefined;
  const name = !isSigned && stamp ? (NAME.exec(bare)?.[0] ?? '') : '';
  const isNamed = name !== '' && isNameOfSomebody(name);
  const titleText = (
    isSigned ? bare.slice(0, by?.index) : isNamed ? bare.slice(0, -name.length) : bare
  ).trim();
  const behind = [isSigned ? byline : isNamed ? `By ${name}` : '', days].filter((one) => one !== '');
  const isHeadline = titleText.split(' ').length >= FEWEST_WORDS && mayBeHeadline(titleText);
  return behind.length > 0 && isHeadline ? { titleText, behind } : undefined;
}
