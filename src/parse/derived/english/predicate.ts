import type { Token } from './sentence-token.ts';

/** A form that stands before its noun as often as behind its subject: `the proposed offering`. */
const PARTICIPLE = /(?:ed|own|iven|aken|ritten)$/;
const POSSESSIVE = /^(?:its|his|her|their|our|my|your)$/;
/** What is said needs a predicate of its own: `said it plans`. */
const SAYING =
  /^(?:said|says?|saying|t(?:old|ells?)|th(?:ought|inks?)|believed?s?|insist(?:s|ed)?|argued?s?|claim(?:s|ed)?|noted?s?)$/;
/** What begins with these has a verb of its own. */
const OPENS_CLAUSE = /^(?:that|which|who|what|whether|why)$/;
const SUBORDINATING = /^(?:as|when|while|because|although|though|if|unless|until|whereas)$/;
/** How a part begins that is set between commas: `Calny, which holds 15 franchises, …`. */
const ASIDE = /^(?:which|who|whose|where|when|in|on|at|with|by|from|under|along)$/;

/** Whether the word at a place is a verb that a subject can stand before: no infinitive, no participle with its noun. */
export function isPredicate(tokens: readonly Token[], place: number): boolean {
  const [before, token, next] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (!token || before?.word === 'to') return false;
  if (token.tag === 'AUX') return true;
  if (token.tag !== 'VERB' || before?.tag === 'DET') return false;
  if (token.word.endsWith('ing')) return before?.tag === 'AUX';
  if (!PARTICIPLE.test(token.word) || !before || before.tag === 'AUX') return true;
  if (next?.word === 'by' || POSSESSIVE.test(before.word)) return false;
  return !/^(?:PART|ADP|ADJ|NUM)$/.test(before.tag);
}

/**
 * Whether the words before a place say something: they have a subject with a predicate of its own, and so has every clause among them
 * that begins with `that`, `what` or `while`.
 */
export function isStatement(tokens: readonly Token[], end: number): boolean {
  const predicates: string[] = [];
  let isAside = false;
  let isRelative = false;
  let isOpen = false;
  for (let i = 1; i < end; i++) {
    const { word, tag } = tokens[i] as Token;
    const isFirst = predicates.length === 0;
    if (word === ',') isAside = false;
    else if (tokens[i - 1]?.word === ',' && ASIDE.test(word)) isAside = isFirst;
    if (OPENS_CLAUSE.test(word)) [isRelative, isOpen] = [isFirst, true];
    else if (tag === 'SCONJ' && SUBORDINATING.test(word)) isOpen = true;
    if (!isPredicate(tokens, i)) continue;
    isOpen = false;
    if (isAside || isPredicate(tokens, i + 1)) continue;
    if (!isRelative) predicates.push(word);
    isRelative = false;
  }
  const [first] = predicates;
  return !isOpen && first !== undefined && (predicates.length > 1 || !SAYING.test(first));
}
