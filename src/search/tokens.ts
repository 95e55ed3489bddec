/** A word of a text, or a letter of a script that puts no spaces between words. */
export interface Token {
  /** Folded: `tokensOf('Café')` has `cafe`. */
  readonly folded: string;
  /** Where it stands in the text that was given. */
  readonly start: number;
  readonly end: number;
  readonly isLetter: boolean;
}

/** Scripts without spaces between words, and the long vowel mark that Japanese scripts share. */
const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u30fc]';
/** `C++` and `C#` are not `C`; `#mosul` is `mosul`, and so is `page#mosul`. */
const sign = '(?:\\+\\+|#(?![\\p{L}\\p{N}]))?';
const token = new RegExp(
  `([[\\p{L}\\p{N}]&&${unspaced}]\\p{M}*)|[[\\p{L}\\p{N}]--${unspaced}][[\\p{L}\\p{N}\\p{M}]--${unspaced}]*${sign}`,
  'gv',
);
/** Longer words are known by their beginnings. */
const LONGEST = 40;
const plain = /^[a-z0-9+#]*$/;
/** A text that has no words but of plain letters and digits: beside ASCII only the no-break space and general punctuation. */
const plainText = /^[\0-\x7f\xa0\u2010-\u205e]*$/;
const plainWord = /[a-z0-9]+(?:\+\+|#(?![a-z0-9]))?/gi;
/** Accents of Latin, Greek and Cyrillic, vowel points of Hebrew and Arabic. Elsewhere a mark makes another letter. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;
const notInWords = /[^\p{L}\p{N}\p{M}+#]/gu;

/**
 * The words of a text in their order, with case and accents folded; of a script without spaces, its letters one by
 * one. No dictionary decides, so that the build and the Worker see the same words.
 */
export function tokensOf(text: string): Token[] {
  // Most texts in English: the same words, in a fraction of the time that properties of letters take.
  if (plainText.test(text)) {
    return Array.from(text.matchAll(plainWord), ({ 0: found, index }) => ({
      folded: found.toLowerCase().slice(0, LONGEST),
      start: index,
      end: index + found.length,
      isLetter: false,
    }));
  }
  const tokens: Token[] = [];
  for (const match of text.matchAll(token)) {
    const [found, letter] = match;
    const folded = foldWord(found);
    if (folded === '') continue;
    tokens.push({
      folded,
      start: match.index,
      end: match.index + found.length,
      isLetter: letter !== undefined,
    });
  }
  return tokens;
}

/** The words of a line as `tokensOf` folds them, where plain letters and digits are all it has; else nothing. Most lines are so. */
export function plainWordsOf(line: string): string[] | undefined {
  if (!plainText.test(line)) return undefined;
  const words = line.toLowerCase().match(plainWord) ?? [];
  return words.map((word) => (word.length > LONGEST ? word.slice(0, LONGEST) : word));
}

/** A name without its case, its accents and the spaces around it, by which names are compared. */
export function foldName(name: string): string {
  return tokensOf(name)
    .map(({ folded }) => folded)
    .join(' ');
}

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (plain.test(lower)) return lower.slice(0, LONGEST);
  const bare = lower.normalize('NFKD').replace(accents, '').normalize('NFC').toLowerCase();
  return bare.replace(notInWords, '').slice(0, LONGEST);
}
