import { safeLine } from '../../safe-text.ts';
import { capitalised } from './capitalised.ts';
import { headlineEnd, LONGEST, SHORTEST } from './headline-end.ts';
import { sentencesOf } from './sentences.ts';

/** A sentence of fewer tells too little of the story. */
const FEWEST_WORDS = 5;

/** What an extractor left of Markdown: a quotation's mark, and the label in it; pictures, emphasis. */
const LEFTOVERS = /^(?:\s*>)+\s*(?:summary:)?|!?\[\]\([^)\s[]*\)|(?<!\w)[_*]+|(?<![_*])[_*]+(?!\w)/gi;

const SPEECH =
  'said|says|say|told|tells|reported|reports|announced|confirmed|warned|added|wrote|according to';
/** The last clause, when all that it does is to tell who said the rest: `, an Iraqi officer said Tuesday`. */
const ATTRIBUTION = new RegExp(String.raw`,\s(?:[^,]{0,80}\s)?(?:${SPEECH})\b[^,]{0,60}$`, 'iu');
/** A clause before the main one: `After having the same look since 2010, …`, `According to …, …`. */
const PREAMBLE =
  /^(?:according to|after|although|as|because|before|days after|despite|during|following|given|if|in|on|once|since|though|until|when|while|with)\s[^,]{5,90},\s+(?=\S)/iu;

/** Articles, prepositions, conjunctions and possessives: no headline ends on one. */
const JOINING = [
  'an?|the|of|in|on|at|to|by|for|from|with|and|or|but|nor|as|than|into|onto|over|about|under|after|before|between|through|against',
  'during|without|within|upon|among|amongst|amid|amidst|across|along|alongside|around|behind|beneath|beside|besides|despite|except',
  'following|including|like|near|past|per|regarding|since|throughout|toward|towards|underneath|until|till|unlike|versus|vs|via',
  'that|if|because|although|though|unless|whereas|while|whether|its|his|her|their|our|your|my',
  'le|la|les|un|une|des?|du|et|ou|à|en|au|aux|pour|par|sur|dans|der|die|das|ein|eine|und|oder|von|mit|zu',
].join('|');
/** `The walls are closing in.` */
const ENDS_JOINING = new RegExp(String.raw`\s(?:${JOINING})\s*[.!?…]+["”’)]*$`, 'iu');
/** What a sentence may end on, but hardly one that was cut there. */
const OPEN =
  'what|which|who|whose|where|when|why|how|is|are|was|were|be|been|has|have|had|will|would|can|could|should|may|might|must|not|also|just|only|even|so|very|more|most|compared';

/**
 * A headline for a story that came without one, out of its first paragraph (without dateline and credit): its first
 * telling sentence that ends as headlines do, without an attribution at its end, and cut where a clause ends, or else a phrase,
 * when it is longer than about 120 characters. `language` is a tag in BCP 47.
 */
export async function derivedTitle(lead: string, language: string): Promise<string> {
  const sentences = sentencesOf(safeLine(lead.replace(LEFTOVERS, '')));
  const telling = sentences.filter((sentence) => sentence.split(' ').length > FEWEST_WORDS);
  const chosen =
    telling.find((sentence) => sentence.length > LONGEST || !ENDS_JOINING.test(sentence)) ??
    telling[0] ??
    sentences[0] ??
    lead;
  const whole = unpointed(unpointed(chosen).replace(ATTRIBUTION, ''));
  // One without its full stop was cut before it came here.
  const isCut = !/[.!?…]["”’)]*$/u.test(chosen);
  if (whole.length <= LONGEST) return quoted(isCut ? withoutLast(JOINING, whole) : whole);
  const english = /^en\b/i.test(language) ? await englishHeadlineOf(whole) : undefined;
  if (english) return quoted(withoutLast(JOINING, unpointed(english)));
  const main = whole.replace(PREAMBLE, '');
  const shorter = main.length < SHORTEST ? whole : capitalised(main);
  if (shorter.length <= LONGEST) return quoted(withoutLast(JOINING, shorter));
  return quoted(withoutLast(`${JOINING}|${OPEN}`, unpointed(shorter.slice(0, headlineEnd(shorter)))));
}

/** Loaded then and not above: the tagger weighs 8 MB in every thread. */
async function englishHeadlineOf(sentence: string): Promise<string | undefined> {
  const { englishHeadline } = await import('./english/headline.ts');
  return englishHeadline(sentence);
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
