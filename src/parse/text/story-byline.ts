import { isHandle, isNameBeside, isRole, nameWithRole } from './lines/author-line.ts';
import { type Byline, readByline } from './lines/byline.ts';
import { isHeadNote } from './lines/head-note.ts';
import { readSignedStamp } from './lines/signed-stamp.ts';
import { isStamp } from './lines/stamp.ts';
import { labelledByline } from './page/labelled-byline.ts';

/** The lines around one: those beside it, and the paragraphs below. */
export interface Around {
  readonly above: string;
  readonly next: string;
  readonly below: readonly string[];
}

/** In characters: a longer line is a paragraph, or says `By`. */
const LONGEST = 80;

/** A byline; or a name beside what is said of its bearer or a day, which the paragraphs below do not have as words. */
export function bylineOn(block: string, { above, next, below }: Around): Byline | undefined {
  if (block.length > LONGEST) return readByline(block);
  const name = nameWithRole(block);
  const isBeside = [above, next].some((line) => isOfAuthor(line) || isStamp(line) || isNote(line));
  const isAlone = isBeside && isNameBeside(block, below.join('\n'));
  const byline = readByline(block) ?? (name || isAlone ? { names: [name ?? block] } : undefined);
  // Its label may be in small letters, or in a script that has no others.
  return byline ?? (isBeside ? labelledByline([block]) : undefined);
}

/** Whether a line says more of an author: what somebody is, or where to write to. */
export function isOfAuthor(line: string): boolean {
  return isRole(line) || isHandle(line);
}

/** What a line says of both; a second line of another name and a day is a caption, or another author's text. */
export function signedBy(block: string, known: Byline | undefined) {
  const signed = readSignedStamp(block);
  const isSame = signed?.byline.names.some((name) => known?.names.includes(name));
  return known === undefined || isSame ? signed : undefined;
}

/** Whether a line says when a story was published, or who sent it; a name and a day only where it says who wrote this one. */
export function isNote(block: string): boolean {
  return isHeadNote(block) && !readSignedStamp(block);
}
