/**
 * Words of a passage that belongs to the article though a box parts it from the others; a teaser has fewer. With 90 the ends of four of 71
 * pages are lost.
 */
const STRONG = 45;
/** With 80 the end of one of 71 pages is lost. */
const MOST_TEASER_WORDS = 40;

/** Some paragraphs with no box between them. */
export interface Passage {
  readonly start: number;
  /** Behind its last paragraph. */
  end: number;
  words: number;
  /** Whether it has two paragraphs in a row, or one that is too long for a teaser. */
  isText: boolean;
  /** Whether a date stands above it, as above a teaser or a comment. */
  readonly isDated: boolean;
  /** Whether it ends right above what comes after articles. */
  isLast: boolean;
  /** Whether only lines enough to part it stand above it, and no heading of a box: a caption and a heading of the article, or a teaser's. */
  readonly isNear: boolean;
  /** How many sentences or paragraphs it has. */
  texts: number;
}

/** Whether a passage is too long for a teaser. */
export function isStrong({ isText, words }: Passage): boolean {
  return isText && words >= STRONG;
}

/** Whether a passage goes on with the one above it: a teaser there, below its section and its headline, is one short text. */
export function goesOn({ isNear, texts, words }: Passage): boolean {
  return isNear && (texts > 1 || words > MOST_TEASER_WORDS);
}
