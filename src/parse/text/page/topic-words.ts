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

/** The words that stand in two or more of the blocks, without those that every text has. */
export function sharedWords(blocks: readonly string[]): ReadonlySet<string> {
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const block of new Set(blocks)) {
    for (const word of new Set(topicWords(block))) {
      if (once.has(word)) twice.add(word);
      else if (word.length >= FEWEST_LETTERS || word.length === PAIR) once.add(word);
    }
  }
  return twice;
}
