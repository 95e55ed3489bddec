/** About what readers show of a headline in one line or two. */
export const LONGEST = 120;
/** A clause shorter than this tells too little of the story. */
export const SHORTEST = 45;
/** A clause may be as long as this without the phrases at its end. */
const WITHOUT_PHRASES = 80;

/** Where a clause ends: before a comma, a semicolon, a colon or a dash between spaces. */
const CLAUSE_END = /[,;:](?=["”’]?\s)|\s(?=(?:--|[–—])\s)/gu;
/** `hours after …` begins with the hours. */
const JUST = 'hours|days|weeks|months|years|shortly|just|even|only';
/** Where a further clause begins without one. */
const CONJUNCTION = new RegExp(
  String.raw`(?<!\s(?:${JUST}))\s(?=(?:(?:${JUST})\s)?(?:after|as|while|when|because|since|amid|following|before|but|and|which|who|that|whose|where)\s)`,
  'gu',
);
/** Where a phrase begins that says more of what stands before it. `of` and `to` are not among its words: what is before them seldom ends there. */
const PHRASE =
  /\s(?=(?:in|on|at|by|for|from|with|into|over|under|through|during|between|within|without|near|despite|including|worth|dans|par|pour|sur|avec|für|mit|bei|aus|nach|von)\s)/gu;
/** What goes on as a list: `…, leak, or breach`. */
const LIST_GOES_ON = /^,\s(?:[^,;:.]{1,30},\s)?(?:and|or|und|oder|et|ou|y|e|o)\s/u;
/** An item of a list, and what stands between two conjunctions that is no clause, have no more words. */
const ITEM = 3;
const NO_CLAUSE = 2;

/**
 * Where a sentence of more than 120 characters is cut for a headline, at 120 at most: where a clause ends, or else a phrase, or else
 * a word. A list is not cut between its items.
 */
export function headlineEnd(sentence: string): number {
  return (
    clauseEnd(sentence) ??
    conjunction(sentence) ??
    endsIn(sentence, PHRASE, WITHOUT_PHRASES).at(-1) ??
    wordEnd(sentence)
  );
}

function clauseEnd(sentence: string): number | undefined {
  const ends = endsIn(sentence, CLAUSE_END);
  const isList = LIST_GOES_ON.test(sentence.slice(ends.at(-1)));
  return isList ? beforeShort(sentence, ends, ITEM) : ends.at(-1);
}

function conjunction(sentence: string): number | undefined {
  return beforeShort(sentence, endsIn(sentence, CONJUNCTION), NO_CLAUSE);
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
