import type { HeadlinePatterns } from './headline-patterns.ts';

/** About what readers show of a headline in one line or two. */
export const LONGEST = 120;
/** A clause shorter than this tells too little of the story. */
export const SHORTEST = 45;
/** A clause may be as long as this without the phrases at its end. */
const WITHOUT_PHRASES = 80;

/** Where a clause ends in any language: before a comma, a semicolon, a colon or a dash between spaces. */
const CLAUSE_END = /[,;:](?=["”’]?\s)|[，；：、،؛]|\s(?=(?:--|[–—])\s)/gu;
/** An item of a list, and what stands between two conjunctions that is no clause, have no more words. */
const ITEM = 3;
const NO_CLAUSE = 2;

/**
 * Where a sentence of more than 120 characters is cut for a headline, at 120 at most: where a clause ends, or else a phrase, or else
 * a word. A list is not cut between its items.
 */
export function headlineEnd(sentence: string, { clause, phrase, listGoesOn }: HeadlinePatterns): number {
  return (
    clauseEnd(sentence, listGoesOn) ??
    beforeShort(sentence, endsIn(sentence, clause), NO_CLAUSE) ??
    endsIn(sentence, phrase, WITHOUT_PHRASES).at(-1) ??
    wordEnd(sentence)
  );
}

function clauseEnd(sentence: string, listGoesOn: RegExp): number | undefined {
  const ends = endsIn(sentence, CLAUSE_END);
  const isList = listGoesOn.test(sentence.slice(ends.at(-1)));
  return isList ? beforeShort(sentence, ends, ITEM) : ends.at(-1);
}

/** The last of some ends that has more than so many words between it and the one before. */
function beforeShort(sentence: string, ends: readonly number[], words: number): number | undefined {
  const place = ends.findLastIndex((end, i) => {
    const before = ends[i - 1];
    return before === undefined || sentence.slice(before, end).trim().split(/\s+/).length > words;
  });
  return ends[place];
}

function endsIn(sentence: string, ends: RegExp, least = SHORTEST): number[] {
  // So much longer, that an end at the last place is seen by the words behind it.
  return [...sentence.slice(0, LONGEST + 20).matchAll(ends)]
    .map((match) => match.index)
    .filter((index) => index >= least && index <= LONGEST);
}

function wordEnd(text: string): number {
  const space = text.lastIndexOf(' ', LONGEST);
  return space < SHORTEST ? cutWithin(text) : space;
}

/** A word of over 120 characters has no end to cut at: cut it between two of its characters, as they are seen. */
function cutWithin(text: string): number {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.slice(0, LONGEST));
  return [...graphemes].at(-1)?.index ?? LONGEST;
}
