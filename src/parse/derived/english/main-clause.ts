import { capitalised } from '../capitalised.ts';
import { SHORTEST } from '../headline-end.ts';
import { isVerbBehind } from './joint.ts';
import { isPredicate, isStatement } from './predicate.ts';
import { type Token, tokensOf } from './sentence-token.ts';

/** How a sentence begins that does not begin with its subject. */
const OPENING = /^(?:ADP|SCONJ|VERB|ADV)$/;
/** Its subject is named by then. */
const LATEST_SUBJECT = 200;
/** What the names of a subject are made of that has several. */
const ITEM = /^(?:DET|PROPN|NOUN|NUM|ADJ|PUNCT)$/;
const SUBJECT = /^(?:DET|PROPN|NOUN|PRON|NUM|ADJ)$/;

/** Without what stands before the main clause: `Days after the interview, Trump …`. */
export function mainClause(text: string): string {
  const tokens = tokensOf(text);
  if (!OPENING.test(tokens[0]?.tag ?? '') && !/^[A-Z][a-z]+s\s(?:after|before)\s/.test(text)) return text;
  const { start = 0 } = tokens[firstSubject(tokens)] ?? {};
  return start > LATEST_SUBJECT || text.length - start < SHORTEST ? text : capitalised(text.slice(start));
}

/** Where the subject of the main clause begins behind an opening, with all of its names: `…, lawyers, agents and sleuths have …`. */
export function firstSubject(tokens: readonly Token[]): number {
  let subject = tokens.findIndex((_, i) => isSubject(tokens, i));
  const verb = tokens.findIndex((_, i) => i > subject && isPredicate(tokens, i));
  const isRow = tokens.slice(Math.max(0, subject), verb).some(({ word }) => word === 'and');
  while (isRow) {
    const before = tokens.slice(0, Math.max(0, subject - 1)).findLastIndex(({ word }) => word === ',') + 1;
    const item = before === 0 ? [] : tokens.slice(before, subject - 1);
    if (item.length === 0 || item[0]?.tag === 'NUM' || !item.every(({ tag }) => ITEM.test(tag)))
      return subject;
    subject = before;
  }
  return subject;
}

/** Whether the subject of a clause begins behind a comma: it has a verb before the next one. */
function isSubject(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place] as Token;
  const isQuoted = /^["”’]$/.test(tokens[place - 1]?.word ?? '');
  const comma = place - (isQuoted ? 2 : 1);
  if (!token.isSpaced || tokens[comma]?.word !== ',' || !SUBJECT.test(token.tag)) return false;
  if (/^(?:which|who|whose|where)$/.test(token.word)) return false;
  // `a blustery, accusatory interview`
  if (tokens[comma - 1]?.tag === 'ADJ' && /^(?:ADJ|NOUN)$/.test(token.tag)) return false;
  const next = tokens.findIndex(({ word }, i) => i > place && word === ',');
  const isBehind = (_: Token, i: number) => i > place && isPredicate(tokens, i);
  return tokens.slice(0, next < 0 ? undefined : next).some(isBehind) || closeOf(tokens, next) > 0;
}

/** Without what is set in commas between a subject and its verb: `The firm, a bank in Houston, said …`. */
export function withoutApposition(text: string): string {
  const tokens = tokensOf(text);
  const open = tokens.findIndex(({ word }) => word === ',');
  const close = closeOf(tokens, open);
  if (close < 0 || OPENING.test(tokens[0]?.tag ?? '') || isStatement(tokens, open)) return text;
  return text.slice(0, tokens[open]?.start) + text.slice(tokens[close]?.end);
}

/** Where the comma stands that a verb follows, after one at a place. Between more than two of them may be other subjects. */
function closeOf(tokens: readonly Token[], open: number): number {
  const commas = tokens.flatMap(({ word }, i) => (i > open && word === ',' ? [i] : []));
  const isRow = !/^(?:VERB|ADP)$/.test(tokens[open + 1]?.tag ?? '');
  const close = (isRow ? commas.slice(0, 1) : commas).find((comma) => isVerbBehind(tokens, comma)) ?? -1;
  const inside = tokens.slice(open + 1, close);
  const isQuoted = inside.some(({ word }) => /^["“”]$/.test(word));
  // `a product director, Ann Lee, wrote`: the name is the news.
  const isName = inside.every(({ tag }) => tag === 'PROPN');
  return open < 0 || isQuoted || isName ? -1 : close;
}
