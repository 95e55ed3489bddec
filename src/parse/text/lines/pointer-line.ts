import { anyWord } from '../../publication-words.ts';
import { READ_ALSO } from './read-also.ts';
import { MAY_LIKE, RELATED } from './related-stories.ts';

const POINTER = anyWord(Object.values(READ_ALSO), Object.values(RELATED), Object.values(MAY_LIKE));
/** Arrows and the like. In front of so many words a pattern for them would take ten times as long to compile. */
const SIGNS = /^[^\p{L}]{0,3}/u;
const HEADING = new RegExp(`^${POINTER}[^\\p{L}\\p{N}]{0,3}$`, 'iu');
const LINE = new RegExp(`^${POINTER}\\s?[:：»>|–—]\\s?\\S.{3,200}$`, 'iu');

/** Whether a line points to one other story, whose headline is behind the colon: `Read also: Dog bites man`. */
export function isPointerLine(line: string): boolean {
  return LINE.test(line.replace(SIGNS, ''));
}

/** Whether a line is what stands above the headline of another story, and no more: `Read also`. */
export function isPointerHeading(line: string): boolean {
  return HEADING.test(line.replace(SIGNS, ''));
}
