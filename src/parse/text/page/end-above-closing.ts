import { isAuthorBio } from '../lines/author-bio.ts';
import { isNameOfSomebody } from '../lines/author-line.ts';
import { isEndNote } from '../lines/end-note.ts';
import { isRunningText, sizeInWords } from '../lines/prose.ts';
import { asksReaders } from '../lines/reader-question.ts';
import { asksToAct } from '../lines/reader-request.ts';
import { isTagList } from '../lines/tag-list.ts';
import { leadsBack } from '../lines/way-back.ts';
import { nameOf } from './name-of.ts';

/** So many such lines stand below an article at most. */
const MOST_LINES = 4;
/** A role or a picture may stand between the author's name and what is said of the author. */
const REACH = 3;
const MOST_BIO_WORDS = 110;
const LONGEST_NAME = 60;
/** In words. */
const LONGEST_HEADING = 10;
const OWN_WORDS = /^(?:(?:hi|hey|hello)\b.{0,40})?I(?:[’']m| am) /iu;

/**
 * Where the blocks from `start` to `end` end without the lines that sites set below an article with nothing between: what they ask
 * readers to offer them more, who the author is, a list of tags, a way back.
 */
export function endAboveClosing(blocks: readonly string[], start: number, end: number): number {
  let above = end;
  for (let line = 0; line < MOST_LINES; line++) {
    const last = lastText(blocks, start, above);
    if (last <= start || !isClosing(blocks, start, last)) break;
    above = last;
  }
  return above === end ? end : lastText(blocks, start, above) + 1;
}

function lastText(blocks: readonly string[], start: number, end: number): number {
  return start + blocks.slice(start, end).findLastIndex(isRunningText);
}

function isClosing(blocks: readonly string[], start: number, index: number): boolean {
  const block = blocks[index] ?? '';
  return (
    asksReaders(block) ||
    asksToAct(block) ||
    isEndNote(block) ||
    leadsBack(block) ||
    isTagList(block) ||
    isAuthorBio(block) ||
    isSaidBefore(block, blocks.slice(start, index)) ||
    isBelowName(block, blocks.slice(Math.max(start, index - REACH), index))
  );
}

/** A heading that stands again below the article is a link to it, in a list of what the article has. */
function isSaidBefore(line: string, above: readonly string[]): boolean {
  return sizeInWords(line) <= LONGEST_HEADING && above.includes(line);
}

/** `Jane Doe`, `Editor`, and `Jane has written about bridges since …` or `I’m the editor of …` */
function isBelowName(text: string, above: readonly string[]): boolean {
  if (sizeInWords(text) > MOST_BIO_WORDS) return false;
  const below = above.slice(above.findLastIndex(isRunningText) + 1);
  return below.some((line) => {
    const name = line.length <= LONGEST_NAME ? nameOf(line) : '';
    const [first = ''] = name.split(' ');
    return isNameOfSomebody(name) && (text.startsWith(`${first} `) || OWN_WORDS.test(text));
  });
}
