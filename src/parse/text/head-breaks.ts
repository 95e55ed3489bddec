import { opensWithDateline } from './headline-lines.ts';
import { isCaption } from './lines/caption.ts';
import { isHeadNote } from './lines/head-note.ts';
import { isMenuEntry } from './lines/menu-entry.ts';
import { behindRelatedHeading } from './lines/related-box.ts';
import { readSignedStamp } from './lines/signed-stamp.ts';
import { isStampOrByline } from './lines/stamp-or-byline.ts';

/** So many lines may stand above a story without a blank line. */
const REACH = 6;
/** A line that begins with as many characters of the first begins anew; a sentence that goes on does not. */
const BEGINNING = 15;
/** `by Jane Doe` in small letters may be where a wrapped sentence goes on. */
const SMALL = /^\s*\p{Ll}/u;

/**
 * Parts the first lines of a text where a thought ends and not the column: around a byline or a stamp, and before a headline that is said
 * again, or a dateline. A line of a headline is as long as one of a paragraph, and no blank line need stand below it.
 */
export function partedFromHead(part: string): string[] {
  if (!part.includes('\n')) return [part];
  const lines = part.split('\n');
  const [first = ''] = lines;
  // Which line stands alone.
  let last = isAlone(first.trim(), lines[1] ?? '') ? 0 : -1;
  const starts = [0];
  for (let at = 1; at < Math.min(lines.length, REACH); at++) {
    const line = lines[at]?.trim() ?? '';
    const isOfHead = isHeadLine(line);
    if (isOfHead || isSaidAgain(line, first.trim()) || opensWithDateline(line) || last === at - 1) {
      if (starts.at(-1) !== at) starts.push(at);
    }
    if (isOfHead) last = at;
  }
  return starts.map((start, index) => lines.slice(start, starts[index + 1]).join('\n'));
}

function isHeadLine(line: string): boolean {
  if (SMALL.test(line)) return readSignedStamp(line) !== undefined;
  return isStampOrByline(line) || isHeadNote(line) || isCaption(line);
}

/** A menu; another story behind the heading of its box, where no sentence goes on below. */
function isAlone(first: string, next: string): boolean {
  return isMenuEntry(first) || (Boolean(behindRelatedHeading(first)) && !SMALL.test(next));
}

function isSaidAgain(line: string, first: string): boolean {
  const start = line.slice(0, BEGINNING);
  return start.length === BEGINNING && first.startsWith(start);
}
