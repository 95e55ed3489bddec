import { topicWords } from './topic-words.ts';

/**
 * A shorter word may stand in any text: with 3 four of 146 pages are read otherwise, with 14 the ends of nine of 71 are lost. Without
 * spaces, pairs of characters are the words.
 */
const LONG_WORD = 7;
const PAIR = 2;

/** The words of a text that tell what it is about. */
export function longWords(text: string): string[] {
  return topicWords(text).filter((word) => word.length >= LONG_WORD || word.length === PAIR);
}
