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
/** A byline is short, and no sentence goes on behind it; in small letters, without a day, it may be a book's. */
const BYLINE = / (?=By \p{Lu}[^.!?:]{2,60}$)/u;
const BYLINE_BEFORE_DAY = / (?=[Bb]y \p{Lu}[^.!?:]{2,60}$)/u;
/** `on June 28, 2017` goes on with the headline. */
const SMALL = /^\p{Ll}/u;
/** Two words in capitals behind one in small letters, before a day. */
const NAME = /(?<=\p{Ll}) (?=\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$)/u;
const LABEL = /(?<!\p{L})(?:posted|published|updated):?$/iu;
const EDGE = /(?<![\s|·•,–—-])[\s|·•,–—-]+$/;

/** A headline without the stamps and the byline behind it: `Dog bites man By Jane Doe June 28, 2017`, `… Posted: Jun 28, 2017 5:07 PM EDT`. */
export function gluedHeadline(line: string): GluedHeadline | undefined {
  const { before, days } = partedAtDay(line);
  const bare = before.trimEnd().replace(LABEL, '').replace(EDGE, '');
  const { start, byline } = partedAtAuthor(bare, days !== '');
  const behind = [byline, days].filter((one) => one !== '');
  const isHeadline = start.split(' ').length >= FEWEST_WORDS && mayBeHeadline(start);
  return behind.length > 0 && isHeadline ? { titleText: start, behind } : undefined;
}

/** A line before its stamps, and these, where nothing else stands behind it. */
function partedAtDay(line: string): { before: string; days: string } {
  const before = stampWithin(line)?.before ?? line;
  const days = line.slice(before.length);
  const isBehind = !SMALL.test(days) && (isStamp(days) || isHeadNote(days));
  return isBehind ? { before, days } : { before: line, days: '' };
}

/** A headline before its byline, or before a name where a day stood behind it. */
function partedAtAuthor(text: string, isDated: boolean): { start: string; byline: string } {
  const by = (isDated ? BYLINE_BEFORE_DAY : BYLINE).exec(text);
  const byline = by ? text.slice(by.index + 1).replace(/^by/, 'By') : '';
  if (by && readByline(byline)) return { start: text.slice(0, by.index), byline };
  const at = isDated ? text.search(NAME) : -1;
  const name = at === -1 ? '' : text.slice(at + 1);
  return isNameOfSomebody(name)
    ? { start: text.slice(0, at), byline: `By ${name}` }
    : { start: text, byline: '' };
}
