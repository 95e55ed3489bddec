import { isAuthorBio } from '../lines/author-bio.ts';
import { isRole } from '../lines/author-line.ts';
import { isName, readByline } from '../lines/byline.ts';
import { hasPictureCredit } from '../lines/picture-credit.ts';
import { isProse, isRunningText, sizeInWords } from '../lines/prose.ts';

/** A role, a label or a link may stand between the name and what is said of it. */
const REACH = 3;
const LONGEST_NAME = 60;
const MOST_WORDS = 90;
/** What is said of the author begins with the name, or with a word or two before it. */
const OPENING = 60;
/** In characters: with four one of 146 pages is read otherwise. */
const SHORTEST_SURNAME = 3;
/** `Jane Doe: “Yes.”` is what was said, in an interview. */
const NAME_ENDS = /^[\s,(][^:：]*$/;
/** The author's name stands over the article too, where it may be about its author: with two one of 146 pages is read otherwise. */
const FEWEST_ABOVE = 3;
/** An article by two has two; one on several people has a heading for each of them. With one, a page of 146 is read otherwise. */
const MOST_BOXES = 2;

/**
 * Which blocks of a page are boxes about who wrote its article: a name, and a short text below it that begins with the name. A heading in
 * capitals looks like a name, so the label, a role below it or the text says that it is of somebody who writes.
 */
export function authorBoxes(blocks: readonly string[]): boolean[] {
  let paragraphs = 0;
  const ends = blocks.map((block, index) => {
    if (isProse(block)) paragraphs += 1;
    return paragraphs >= FEWEST_ABOVE ? endOfBox(blocks, index) : index;
  });
  const isBox = (end: number, index: number) => end > index;
  const marks = blocks.map(() => false);
  if (ends.filter(isBox).length <= MOST_BOXES)
    for (const [start, end] of ends.entries()) marks.fill(true, start, end);
  return marks;
}

/** Whether a paragraph tells of one of the `authors`, whose name it begins with: `Jane Doe is a reporter at …`. */
export function isAboutAuthor(text: string, authors: readonly string[]): boolean {
  const name = authors.find((author) => text.startsWith(author)) ?? '';
  const isNamed = name.includes(' ') && NAME_ENDS.test(text.slice(name.length, OPENING));
  return isNamed && isRunningText(text) && !hasPictureCredit(text) && sizeInWords(text) <= MOST_WORDS;
}

/** Behind the box that begins at `start`; `start` where none does. */
function endOfBox(blocks: readonly string[], start: number): number {
  const surname =
    nameOn(blocks[start] ?? '')
      .split(' ')
      .at(-1) ?? '';
  if (surname.length < SHORTEST_SURNAME) return start;
  const offset = blocks.slice(start + 1, start + 1 + REACH).findIndex((block) => isRunningText(block));
  const text = blocks[start + 1 + offset] ?? '';
  const isNamed = text.slice(0, OPENING).includes(surname) && sizeInWords(text) <= MOST_WORDS;
  if (offset < 0 || !isNamed) return start;
  const isLabelled = readByline(blocks[start] ?? '') !== undefined;
  const isOfAuthor =
    isLabelled || blocks.slice(start + 1, start + 1 + offset).some(isRole) || isAuthorBio(text);
  return isOfAuthor ? start + offset + 2 : start;
}

function nameOn(line: string): string {
  if (line.length > LONGEST_NAME) return '';
  return isName(line) ? line : (readByline(line)?.names.at(0) ?? '');
}
