const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Hangul}]/u;

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
