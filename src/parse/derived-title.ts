import { safeLine } from '../safe-text.ts';
import { sentencesOf } from './sentences.ts';

/** About what readers show of a headline in one line or two. */
const LONGEST = 120;
/** A clause shorter than this tells too little of the story; so does a sentence. */
const SHORTEST = 45;
const FEWEST_WORDS = 5;
/** A clause may be as long as this without the phrases at its end. */
const WITHOUT_PHRASES = 80;

/** What an extractor left of Markdown: a quotation's mark, and the label in it; pictures, emphasis. */
const LEFTOVERS = /^(?:\s*>)+\s*(?:summary:)?|!?\[\]\([^)\s]*\)|(?<!\w)[_*]+|[_*]+(?!\w)/gi;

const SPEECH =
  'said|says|say|told|tells|reported|reports|announced|confirmed|warned|added|wrote|according to';
/** The last clause, when all that it does is to tell who said the rest: `, an Iraqi officer said Tuesday`. */
const ATTRIBUTION = new RegExp(String.raw`,\s(?:[^,]{0,80}\s)?(?:${SPEECH})\b[^,]{0,60}$`, 'iu');
/** A clause before the main one: `After having the same look since 2010, …`, `According to …, …`. */
const PREAMBLE =
  /^(?:according to|after|although|as|because|before|days after|despite|during|following|given|if|in|on|once|since|though|until|when|while|with)\s[^,]{5,90},\s+(?=\S)/iu;

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
/** Articles, prepositions, conjunctions and possessives: no headline ends on one. */
const JOINING = [
  'an?|the|of|in|on|at|to|by|for|from|with|and|or|but|nor|as|than|into|onto|over|about|under|after|before|between|through|against',
  'during|without|within|upon|among|amongst|amid|amidst|across|along|alongside|around|behind|beneath|beside|besides|despite|except',
  'following|including|like|near|past|per|regarding|since|throughout|toward|towards|underneath|until|till|unlike|versus|vs|via',
  'that|if|because|although|though|unless|whereas|while|whether|its|his|her|their|our|your|my',
  'le|la|les|un|une|des?|du|et|ou|à|en|au|aux|pour|par|sur|dans|der|die|das|ein|eine|und|oder|von|mit|zu',
].join('|');
/** What a sentence may end on, but hardly one that was cut there. */
const OPEN =
  'what|which|who|whose|where|when|why|how|is|are|was|were|be|been|has|have|had|will|would|can|could|should|may|might|must|not|also|just|only|even|so|very|more|most|compared';

/**
 * A headline for a story that came without one, out of its first paragraph (without dateline and credit): its first
 * telling sentence, without an attribution at its end, and cut where a clause ends, or else a phrase, when it is longer than
 * about 120 characters.
 */
export function derivedTitle(lead: string): string {
  const sentences = sentencesOf(safeLine(lead.replace(LEFTOVERS, '')));
  const telling =
    sentences.find((sentence) => sentence.split(' ').length > FEWEST_WORDS) ?? sentences[0] ?? lead;
  const whole = unpointed(unpointed(telling).replace(ATTRIBUTION, ''));
  if (whole.length <= LONGEST) return quoted(withoutLast(JOINING, whole));
  const main = whole.replace(PREAMBLE, '');
  const shorter = main.length < SHORTEST ? whole : capitalised(main);
  if (shorter.length <= LONGEST) return quoted(withoutLast(JOINING, shorter));
  const cut =
    lastEnd(shorter, CLAUSE_END) ??
    lastEnd(shorter, CONJUNCTION) ??
    lastEnd(shorter, PHRASE, WITHOUT_PHRASES) ??
    wordEnd(shorter);
  return quoted(withoutLast(`${JOINING}|${OPEN}`, unpointed(shorter.slice(0, cut))));
}

function capitalised(text: string): string {
  return text.replace(/^["“‘]?\p{Ll}/u, (first) => first.toUpperCase());
}

function lastEnd(text: string, ends: RegExp, least = SHORTEST): number | undefined {
  // So much longer, that an end at the last place is seen by the word behind it.
  return [...text.slice(0, LONGEST + 20).matchAll(ends)]
    .map((match) => match.index)
    .filter((index) => index >= least && index <= LONGEST)
    .at(-1);
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

function withoutLast(words: string, text: string): string {
  const last = new RegExp(String.raw`\s(?:${words})$`, 'iu');
  let head = text;
  while (last.test(head)) head = unpointed(head.replace(last, ''));
  return head;
}

/** With the end of a quotation that goes on behind it. */
function quoted(text: string): string {
  if (text.length === LONGEST) return text;
  if (text.lastIndexOf('“') > text.lastIndexOf('”')) return `${text}”`;
  return /(?:^|[\s(])"[^"]*$/.test(text) ? `${text}"` : text;
}

function unpointed(text: string): string {
  const bare = text.replace(/[\s,;:–—-]+$/u, '');
  return /(?:\p{Lu}\.){2}$/u.test(bare) ? bare : bare.replace(/(?<!\.)\.$/u, '');
}
