const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Hangul}]/u;
/** Without spaces, pairs of characters are the words. */
const PAIR = 2;
/** `this` and `that` stand in any text. */
const FEWEST_LETTERS = 5;

/** The words by which two texts are seen to be of one matter: of over three letters, small; without spaces, pairs of characters. */
export function topicWords(text: string): string[] {
  const words =
    text
      .replaceAll('\u00AD', '')
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  return words.flatMap((word) =>
    UNSPACED.test(word) ? Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2)) : [word],
  );
}

/** How many words of a block that not every text has stand in others of the `blocks` too. */
export function wordsShared(block: string, blocks: readonly string[]): number {
  const known = new Set(blocks.flatMap((other) => (other === block ? [] : topicWords(other))));
  const isTelling = (word: string) => word.length >= FEWEST_LETTERS || word.length === PAIR;
  return topicWords(block).filter((word) => known.has(word) && isTelling(word)).length;
}
