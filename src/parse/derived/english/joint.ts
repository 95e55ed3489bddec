import { isPredicate, isStatement } from './predicate.ts';
import type { Token } from './sentence-token.ts';

/** What ends before a joint of a sentence. */
export type Joint = 'clause' | 'phrase';

const RELATIVE = /^(?:which|who|whose|whom|where|when)$/;
const SUBORDINATING =
  /^(?:after|while|when|because|since|amid|following|before|although|though|unless|until|whereas|if)$/;
/** `hours after …` begins with the hours. */
const TIME = /^(?:moments|minutes|hours|days|weeks|months|years|shortly|soon|long)$/;
/** What stands before these seldom ends there. */
const TIED = /^(?:of|than|as|per|like|such)$/;
/** Adverbs of what comes. */
const AHEAD = /^(?:just|now|also|even|only|not|so|very|more|most|too|still|up|currently|how|when|where|why)$/;
const OBJECT = /^(?:it|them|him|us|me|\w+sel(?:f|ves))$/;
const CLOSING = /^[”’")\]%]$/;
/** Verbs of which the object does what stands behind `to`: `asked Japan to open its market`. */
const ASKING =
  /^(?:ask|urg|forc|order|allow|enabl|help|want|expect|requir|invit|press|persuad|advis|permit|caus|encourag|tell|told|warn|call|get|need|lead|led|us)(?:e|ed|es|s|ing)?$/;
/** A list that goes on behind a comma: `…, leak, or breach`. */
const LIST_GOES_ON = /^,\s(?:[^,;:.]{1,30},\s)?(?:and|or)\s/;
/** A clause names its subject and comes to its verb within so many words. */
const SUBJECT_WORDS = 8;

/**
 * What ends before a word of an English sentence, if a headline can end there: what stands before it is a statement, and does
 * not ask for what follows.
 */
export function jointBefore(sentence: string, tokens: readonly Token[], place: number): Joint | undefined {
  const joint = jointOf(sentence, tokens, place);
  return joint && isStatement(tokens, place) ? joint : undefined;
}

function jointOf(sentence: string, tokens: readonly Token[], place: number): Joint | undefined {
  const [before, token, next] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (!before || !token || !next) return undefined;
  if (/^[,;:]$/.test(token.word)) return endsAtComma(sentence, tokens, place) ? 'clause' : undefined;
  if (!token.isSpaced || !canEnd(before)) return undefined;
  if (/^(?:--?|[–—])$/.test(token.word)) return next.isSpaced ? 'clause' : undefined;
  if (/^(?:and|but|yet)$/.test(token.word) && token.tag === 'CCONJ')
    return isClauseBehind(tokens, place) && !isItem(tokens, place) ? 'clause' : undefined;
  if (RELATIVE.test(token.word) || (token.word === 'that' && before.tag === 'NOUN')) return 'clause';
  if (TIME.test(token.word))
    return /^(?:after|before)$/.test(next.word) && before.tag !== 'NUM' ? 'clause' : undefined;
  if (SUBORDINATING.test(token.word))
    return TIME.test(before.word) || next.tag === 'PUNCT' ? undefined : 'clause';
  if (token.word === 'as') return token.tag === 'SCONJ' ? 'clause' : undefined;
  if (token.tag === 'ADP' || token.word === 'for') return TIED.test(token.word) ? undefined : 'phrase';
  if (token.word === 'to') return next.tag === 'VERB' && !isAsked(tokens, place) ? 'phrase' : undefined;
  // `is rapidly changing` is a verb.
  const isParticiple = token.tag === 'VERB' && token.word.endsWith('ing') && before.tag !== 'ADV';
  return isParticiple ? 'phrase' : undefined;
}

function canEnd({ word, tag }: Token): boolean {
  if (tag === 'ADV') return !AHEAD.test(word) && !TIME.test(word);
  return /^(?:NOUN|PROPN|NUM)$/.test(tag) || CLOSING.test(word) || OBJECT.test(word);
}

/** No comma of a list, of a row of adjectives (`a 50 mln dlr, six-year loan`), or between a subject and its verb. */
function endsAtComma(sentence: string, tokens: readonly Token[], place: number): boolean {
  const [before, comma, next] = tokens.slice(place - 1, place + 2) as [Token, Token, Token];
  if (!next.isSpaced && !/^["”’]$/.test(next.word)) return false;
  if (/^(?:ADP|DET|CCONJ|SCONJ|AUX|PART)$/.test(before.tag)) return false;
  if (before.tag === 'PRON' && !OBJECT.test(before.word)) return false;
  if (before.tag === 'VERB' && next.tag === 'VERB') return false;
  if (comma.word !== ',') return true;
  if (LIST_GOES_ON.test(sentence.slice(comma.start)) && !isClauseBehind(tokens, place + 1)) return false;
  const isModifier = next.tag === 'ADJ' || (next.tag === 'NUM' && tokens[place + 2]?.word === '-');
  if (isModifier && /^(?:ADJ|ADV|NOUN)$/.test(before.tag)) return false;
  return !isVerbBehind(tokens, place);
}

/** Whether the verb of a subject stands behind a place, at once or after an adverb. */
export function isVerbBehind(tokens: readonly Token[], place: number): boolean {
  return isPredicate(tokens, tokens[place + 1]?.tag === 'ADV' ? place + 2 : place + 1);
}

/** An item of a list stands before the conjunction: `production, automation and …`. */
function isItem(tokens: readonly Token[], place: number): boolean {
  const before = tokens.slice(Math.max(0, place - 4), place);
  const comma = before.findLastIndex(({ word }) => word === ',');
  return comma >= 0 && !before.slice(comma).some(({ tag }) => /^(?:VERB|AUX)$/.test(tag));
}

/** Whether a conjunction joins another clause, and not the next of some nouns. */
function isClauseBehind(tokens: readonly Token[], place: number): boolean {
  const next = tokens[place + 1];
  if (isVerbBehind(tokens, place) || next?.tag === 'PRON') return true;
  const verb = tokens.slice(0, place).findLastIndex(({ tag }) => /^(?:VERB|AUX)$/.test(tag));
  if (tokens.slice(verb + 1, place).some(({ word }) => /^(?:that|between)$/.test(word))) return false;
  for (let i = place + 1; i <= place + SUBJECT_WORDS; i++) {
    const { word, tag } = tokens[i] ?? { word: '.', tag: '' };
    if (/^[,;:.]$/.test(word) || (tag === 'ADP' && word !== 'of')) return false;
    // `goods connected with …` are no clause.
    if (isPredicate(tokens, i)) return tokens[i + 1]?.tag !== 'ADP';
  }
  return false;
}

/** Whether `to` says what someone is asked for, or is for someone to do: `an agreement for Continental to buy …`. */
function isAsked(tokens: readonly Token[], place: number): boolean {
  const head = tokens.slice(0, place).findLastIndex(({ tag }) => tag === 'ADP' || tag === 'VERB');
  const word = tokens[head]?.word ?? '';
  const object = tokens.slice(head + 1, place);
  return ASKING.test(word) || (word === 'for' && object.some(({ tag }) => /^(?:PROPN|PRON)$/.test(tag)));
}
