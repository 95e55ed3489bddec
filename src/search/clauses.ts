import { areJoined, indexTerms } from './terms.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A clause of a search, which every article that is found must satisfy: to have these tokens, one behind the other. */
export interface Clause {
  readonly tokens: readonly string[];
  /** Whether the last token may be the beginning of a word. */
  readonly isPrefix: boolean;
  /** Whether the order of the tokens counts: the terms alone do not say it. */
  readonly isPhrase: boolean;
  readonly terms: readonly { readonly term: string; readonly isPrefix: boolean }[];
}

/** A phrase up to its closing quotation mark or the end, or what stands between spaces. */
const part = /["“”„«»]([^"“”„«»]*)["“”„«»]?|[^\s"“”„«»]+/g;

/** Reads the words, `"phrases"` and `prefix*` of a search. Signs that are no words are no clauses. */
export function clausesOf(q: string): Clause[] {
  return [...q.matchAll(part)].flatMap(([text, phrase]) => {
    const tokens = tokensOf(phrase ?? text);
    if (phrase !== undefined) return tokens.length > 0 ? [clause(tokens, false, tokens.length > 1)] : [];
    const words = stretches(tokens);
    return words.map((word, i) => clause(word, text.endsWith('*') && i === words.length - 1, false));
  });
}

function clause(tokens: readonly Token[], isPrefix: boolean, isPhrase: boolean): Clause {
  const terms = indexTerms(tokens).flatMap((term, i) => {
    const { isLetter } = tokens[i] as Token;
    const isLast = i === tokens.length - 1;
    const previous = tokens[i - 1];
    const follows = previous !== undefined && areJoined(previous, tokens[i] as Token);
    const standsAlone = term === tokens[i]?.folded;
    // The pair before it has it already.
    if (isLetter && standsAlone && follows) return [];
    return [{ term, isPrefix: (isPrefix && isLast) || (isLetter && standsAlone) }];
  });
  return { tokens: tokens.map(({ folded }) => folded), isPrefix, isPhrase, terms };
}

/** Words one by one; letters of a script without spaces, as far as they stand together. */
function stretches(tokens: readonly Token[]): Token[][] {
  const words: Token[][] = [];
  for (const [i, token] of tokens.entries()) {
    const previous = tokens[i - 1];
    if (previous && areJoined(previous, token)) words.at(-1)?.push(token);
    else words.push([token]);
  }
  return words;
}
