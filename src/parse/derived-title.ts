import { safeLine } from '../safe-text.ts';
import { sentencesOf } from './sentences.ts';

/** About what readers show of a headline in one line or two. */
const LONGEST = 120;
/** A clause shorter than this tells too little of the story. */
const SHORTEST = 30;

const SPEECH =
  'said|says|say|told|tells|reported|reports|announced|confirmed|warned|added|wrote|according to';
/** The last clause, when all that it does is to tell who said the rest: `, an Iraqi officer said Tuesday`. */
const ATTRIBUTION = new RegExp(String.raw`,\s(?:[^,]{0,80}\s)?(?:${SPEECH})\b[^,]{0,60}$`, 'iu');

/** Where a clause ends: before a comma, a semicolon, a colon or a dash between spaces. */
const CLAUSE_END = /[,;:](?=\s)|\s(?=(?:--|[–—])\s)/gu;
/** Where a further clause begins without one. */
const CONJUNCTION =
  /\s(?=(?:after|as|while|when|because|since|amid|following|before|but|and|which|who|that|whose|where)\s)/gu;
/** Words that no headline ends on. */
const DANGLING =
  /\s(?:an?|the|of|in|on|at|to|by|for|from|with|and|or|but|as|that|than|into|over|after|before|between|its|his|her|their)$/iu;

/**
 * A headline for a story that came without one, out of its first paragraph (without dateline and credit): the first
 * sentence, without an attribution at its end, and cut where a clause ends when it is longer than about 120 characters.
 */
export function derivedTitle(lead: string): string {
  const sentence = safeLine(sentencesOf(lead)[0] ?? lead);
  const whole = unpointed(unpointed(sentence).replace(ATTRIBUTION, ''));
  if (whole.length <= LONGEST) return whole;
  const cut = lastEnd(whole, CLAUSE_END) ?? lastEnd(whole, CONJUNCTION) ?? wordEnd(whole);
  return unpointed(whole.slice(0, cut));
}

function lastEnd(text: string, ends: RegExp): number | undefined {
  return [...text.slice(0, LONGEST + 1).matchAll(ends)]
    .map((match) => match.index)
    .filter((index) => index >= SHORTEST)
    .at(-1);
}

function wordEnd(text: string): number {
  const space = text.lastIndexOf(' ', LONGEST);
  let head = text.slice(0, space < SHORTEST ? cutWithin(text) : space);
  while (DANGLING.test(head)) head = head.replace(DANGLING, '');
  return head.length;
}

/** A word of over 120 characters has no end to cut at: cut it between two of its characters, as they are seen. */
function cutWithin(text: string): number {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.slice(0, LONGEST));
  return [...graphemes].at(-1)?.index ?? LONGEST;
}

function unpointed(text: string): string {
  const bare = text.replace(/[\s,;:–—-]+$/u, '');
  return /(?:\p{Lu}\.){2}$/u.test(bare) ? bare : bare.replace(/(?<!\.)\.$/u, '');
}
