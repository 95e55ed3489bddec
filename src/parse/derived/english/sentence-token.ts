import { taggedWords } from './tagger.ts';

/** A word or sign of an English sentence. */
export interface Token {
  /** In small letters. */
  readonly word: string;
  /** What it is, in Universal POS. */
  readonly tag: string;
  /** Where it begins and ends in the sentence, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Whether a space stands before it. */
  readonly isSpaced: boolean;
}

/** A headline needs no more of a sentence. */
const REACH = 400;

/** The words and signs that an English sentence begins with, in order. */
export function tokensOf(sentence: string): Token[] {
  const { words, tags, gaps } = taggedWords(sentence.slice(0, REACH).toWellFormed());
  let at = 0;
  return words.map((word, i) => {
    const gap = gaps[i] as string;
    const start = at + gap.length;
    at = start + word.length;
    return { word: word.toLowerCase(), tag: tags[i] as string, start, end: at, isSpaced: gap !== '' };
  });
}
