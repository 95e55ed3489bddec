import { endAboveClosing } from './end-above-closing.ts';
import { endAboveStray } from './end-above-stray.ts';
import { endBelowCredit } from './end-below-credit.ts';
import { endBelowList } from './end-below-list.ts';
import { longWords } from './long-words.ts';
import { goesOn, isStrong, type Passage } from './passage.ts';
import { passagesOf } from './passages.ts';
import { endAboveTeasers } from './teasers-below.ts';

/** Of the words of a passage on the same matter at least this share stand in the longest passage too: above the article, more. */
const OF_ITS_MATTER = { above: 0.08, below: 0.02 };

/**
 * Where the article begins at the latest, within the run of blocks that holds it: at its longest passage, or at one of
 * some length above it that is on the same matter. Short ones above may be teasers, and others what the site says of itself.
 */
export function latestStart(blocks: readonly string[], start: number, end: number): number {
  const passages = passagesOf(blocks, start, end);
  const longest = longestOf(passages);
  const shareOf = sharesWith(blocks, longest);
  const first = passages.find(
    (passage) => passage === longest || (isStrong(passage) && shareOf(passage) >= OF_ITS_MATTER.above),
  );
  return first?.start ?? start;
}

/**
 * Where the article ends within the run of blocks that holds it: behind its longest passage or a later one of some
 * length, for a box of links may stand between two of them, or behind one of any length where the author or the tags are
 * next. Other short ones at the end are teasers of other stories, and long ones on other matters are the site's own.
 */
export function endOfArticle(
  blocks: readonly string[],
  start: number,
  end: number,
  above: readonly string[],
): number {
  const passages = passagesOf(blocks, start, endBelowList(blocks, end), above);
  const longest = longestOf(passages);
  const shareOf = sharesWith(blocks, longest);
  const last = passages.findLast(
    (passage) =>
      passage === longest ||
      (!passage.isDated &&
        (passage.isLast || isStrong(passage) || goesOn(passage)) &&
        shareOf(passage) >= OF_ITS_MATTER.below),
  );
  const stray = endAboveStray(blocks, start, endAboveTeasers(blocks, start, last?.end ?? end));
  const closing = endAboveClosing(blocks, start, stray);
  return closing === end ? endBelowCredit(blocks, start, end) : closing;
}

/** Which share of a passage's longer words stand in the `longest` too; of none, all. */
function sharesWith(blocks: readonly string[], longest: Passage | undefined): (passage: Passage) => number {
  const wordsOf = ({ start, end }: Passage) => blocks.slice(start, end).flatMap(longWords);
  const known = new Set(longest && wordsOf(longest));
  return (passage) => {
    const words = wordsOf(passage);
    return words.length === 0 ? 1 : words.filter((word) => known.has(word)).length / words.length;
  };
}

function longestOf(passages: readonly Passage[]): Passage | undefined {
  return passages.reduce<Passage | undefined>(
    (longest, passage) => (longest && longest.words >= passage.words ? longest : passage),
    undefined,
  );
}
