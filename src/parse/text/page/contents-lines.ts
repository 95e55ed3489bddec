import { isProse, isRunningText, sizeInWords } from '../lines/prose.ts';

/** Two headings may be said before by chance, as they are on two of 146 pages. */
const FEWEST_ENTRIES = 3;
/** In words: `Table of contents`. */
const LONGEST_HEADING = 4;
/** `1. Before you start`, `# Before you start`: a list of contents may number its entries where the headings are not. */
const NUMBER = /^[^\p{L}]+/u;

/**
 * Which blocks of a page are the entries of an article's list of contents: the headings that stand over its texts further
 * down, in their order.
 */
export function contentsLines(blocks: readonly string[]): boolean[] {
  const heads = new Map<string, number>();
  for (const [index, block] of blocks.entries())
    if (isRunningText(blocks[index + 1])) heads.set(keyOf(block), index);
  const marks = blocks.map(() => false);
  let [entries, last] = [0, 0];
  for (const [index, block] of blocks.entries()) {
    const head = isProse(block.replace(NUMBER, '')) ? 0 : (heads.get(keyOf(block)) ?? 0);
    if (head > index) entries = head > last ? entries + 1 : 1;
    else entries = 0;
    last = head;
    if (entries >= FEWEST_ENTRIES) marks.fill(true, index - FEWEST_ENTRIES + 1, index + 1);
  }
  // `Table of contents` itself.
  for (const [index, block] of blocks.entries())
    if (marks[index + 1] === true && !isRunningText(block) && sizeInWords(block) <= LONGEST_HEADING)
      marks[index] = true;
  return marks;
}

function keyOf(block: string): string {
  return block.replace(NUMBER, '').toLowerCase();
}
