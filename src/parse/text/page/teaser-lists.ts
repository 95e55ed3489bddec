import { isRunningText, sizeInWords } from '../lines/prose.ts';

/**
 * A teaser's text is one paragraph, with the teaser's own headline above it and the next one's below. Half or twice of it changes one and
 * two of 146 pages.
 */
const MOST_WORDS = 40;
/** Headline, section, day and author. */
const MOST_LINES = 3;
/** An article may have a few parts of one short paragraph each. */
const FEWEST_TEASERS = 5;

/** Which blocks of a page are the texts of teasers in a list of them: short paragraphs, each between lines that are no sentences. */
export function teaserTexts(blocks: readonly string[]): boolean[] {
  const isText = blocks.map((block) => isRunningText(block));
  const marks = blocks.map(() => false);
  let list: number[] = [];
  const settle = () => {
    if (list.length >= FEWEST_TEASERS) for (const index of list) marks[index] = true;
    list = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (!isText[index]) continue;
    const isAlone = !isText[index - 1] && !isText[index + 1] && sizeInWords(block) <= MOST_WORDS;
    if (!isAlone || index - (list.at(-1) ?? index) > MOST_LINES + 1) settle();
    if (isAlone) list.push(index);
  }
  settle();
  return marks;
}
