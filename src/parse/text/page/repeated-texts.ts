/** In blocks. */
const REACH = 4;
/** An article may say something twice: with two, and a reach of ten, the starts and ends of two of 159 pages are lost. */
const FEWEST = 3;

/** Which blocks of a page stand near by in the same words, again and again: what a form for cookies says of each kind of them. */
export function repeatedTexts(blocks: readonly string[]): boolean[] {
  const seen = new Map<string, number[]>();
  const marks = blocks.map(() => false);
  for (const [index, block] of blocks.entries()) {
    const places = seen.get(block) ?? [];
    const isNear = index - (places.at(-1) ?? index) <= REACH;
    const row = isNear ? [...places.slice(1 - FEWEST), index] : [index];
    if (row.length >= FEWEST) for (const place of row) marks[place] = true;
    seen.set(block, row);
  }
  return marks;
}
