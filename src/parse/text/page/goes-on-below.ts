import { longWords } from './long-words.ts';
import type { PassageBlock } from './passage-blocks.ts';

/** A box of links within an article has so many lines at most, with advertising below it. */
const REACH = 8;
/** In words; a teaser or a comment is mostly shorter. Of its longer words at most so many may be new. With 40 and 0.85 the ends of four of 581 pages are lost. */
const PARAGRAPH = { fewestWords: 60, mostNew: 0.8 };

/**
 * Tells whether an article goes on below a line that mostly stands below articles, `Read more` or `Share`: in a long
 * paragraph there, of the words that stand above that line.
 */
export function goesOnBelow(all: readonly PassageBlock[]): (offset: number) => boolean {
  const firstAt = new Map<string, number>();
  for (const [offset, { block, size }] of all.entries())
    for (const word of size > 0 ? longWords(block) : []) if (!firstAt.has(word)) firstAt.set(word, offset);
  return (offset) =>
    all.slice(offset + 1, offset + 1 + REACH).some(({ block, size, isAside }, at, below) => {
      if (
        isAside ||
        size < PARAGRAPH.fewestWords ||
        below.slice(0, at).some((one) => one.size >= PARAGRAPH.fewestWords)
      )
        return false;
      const words = longWords(block);
      const isNew = (word: string) => (firstAt.get(word) ?? offset) >= offset;
      return words.filter(isNew).length <= words.length * PARAGRAPH.mostNew;
    });
}
