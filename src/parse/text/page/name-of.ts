import { anyWord, ON_DAY } from '../../publication-words.ts';
import { withoutDateWords } from '../lines/stamp.ts';

/** A handle, a time, a reading time: what is set behind the name on its line. */
const METADATA = /(?:(?:(?<!\s)\s+)?[@•·(\d]|(?<!\s)\s+(?:Foto|Photo|Bild|Illustration)s?\b).*/;
/** What stands between a name and the date behind it. */
const DATE_FOLLOWS = new RegExp(`(?:(?:(?<!\\s)\\s+)?[-–—,|:]|\\s${anyWord(ON_DAY)}){1,40}\\s*$`, 'iu');
/** A name runs into the author's role where only their boxes parted them: `Jane DoeStaff Writer`. */
const GLUED = /(?<=\p{Lu}\S{0,40} \p{Lu}\S{0,40}\p{Ll}{4})\p{Lu}.*/u;

/** A name without what is set behind it on its line: `Jane Doe@jane`, `Jane Doe on Friday, May 3`. */
export function nameOf(text: string): string {
  const name = text.replace(METADATA, '');
  // `Theresa May` is a name where no day is cut off behind it.
  return (name === text ? name : withoutDateWords(name)).replace(DATE_FOLLOWS, '').replace(GLUED, '');
}
