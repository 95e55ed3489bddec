import { capitalised } from '../capitalised.ts';
import { LONGEST, SHORTEST } from '../headline-end.ts';
import { type Joint, jointBefore } from './joint.ts';
import { firstSubject, mainClause, withoutApposition } from './main-clause.ts';
import { isStatement } from './predicate.ts';
import { tokensOf } from './sentence-token.ts';

/** What is set in brackets, as names in short and signs of shares are: ` (FEMA)`, ` <PEL.N>`. */
const BRACKETS = /\s(?:\([^()]*\)|<[A-Z.]+>)/g;
/** Firms without such a sign stand in them themselves, on the wires of the eighties. */
const FIRM = /<([^<>]+)>/g;
const MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
/** A day of the week, but for what is named after it (`Cyber Monday`, `until Friday`). */
const DAY =
  '(?:late\\s|early\\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\\s(?:morning|afternoon|evening|night))?';
const WEEKDAY = new RegExp(
  String.raw`(?<!\b(?:in|on|by|of|for|from|to|since|until|last|next|this|every|each|a|the|and|or|through|Ash|Black|Bloody|Cyber|Easter|Giving|Good|Palm|Super))` +
    String.raw`,?\s(?:on\s)?${DAY}(?:,(?=\s(?:${MONTH})))?(?=[\s,.])`,
  'gi',
);
const WEEKDAY_FIRST = new RegExp(String.raw`^On\s${DAY},?\s(?!(?:${MONTH}))`, 'i');

/**
 * An English sentence of more than 120 characters as a headline of at most 120, by what its words are: without what
 * stands in brackets, the days of the week, an opening phrase, what is set in commas behind the subject, and what only leads to a
 * sentence behind a colon; or else it ends where a clause does, or a phrase. Nothing where no such end is found.
 */
export function englishHeadline(sentence: string): string | undefined {
  const shorter = [
    (text: string) => text.replace(BRACKETS, '').replace(FIRM, '$1'),
    (text: string) => capitalised(text.replace(WEEKDAY, '').replace(WEEKDAY_FIRST, '')),
    mainClause,
    withoutApposition,
    behindColon,
  ];
  let text = sentence;
  for (const shorten of shorter) {
    text = shorten(text);
    if (text.length <= LONGEST) return text;
  }
  const end = headlineEnd(text);
  return end === undefined ? undefined : text.slice(0, end);
}

/** `His position was clear: The league wants its players to stand`: the sentence behind the colon, where it is a headline. */
function behindColon(text: string): string {
  const told = text.slice(text.indexOf(': ') + 2);
  const isSentence = /^["“‘]?\p{Lu}/u.test(told) && told.length >= SHORTEST && told.length <= LONGEST;
  const tokens = isSentence ? tokensOf(told) : [];
  return isStatement(tokens, tokens.length) ? told : text;
}

function headlineEnd(text: string): number | undefined {
  const tokens = tokensOf(text);
  // `As agencies begin the journey` says nothing yet.
  const subject = tokens[0]?.tag === 'SCONJ' ? firstSubject(tokens) : 0;
  if (subject < 0) return undefined;
  const last: { [joint in Joint]?: number } = {};
  for (const [i, { start }] of tokens.entries()) {
    const end = tokens[i - 1]?.end ?? 0;
    if (i <= subject || end < SHORTEST || isInBrackets(text, start)) continue;
    if (end > LONGEST) break;
    const joint = jointBefore(text, tokens, i);
    if (joint) last[joint] = end;
  }
  return last.clause ?? last.phrase;
}

function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf('(', at - 1) > text.lastIndexOf(')', at - 1);
}
