import { areJoined, indexTerms } from './terms.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A clause of a search, which an article satisfies that has these tokens, one behind the other. */
export interface Clause {
  readonly tokens: readonly string[];
  /** Whether the last token may be the beginning of a word. */
  readonly isPrefix: boolean;
  /** Whether the order of the tokens counts: the terms alone do not say it. */
  readonly isPhrase: boolean;
  readonly terms: readonly { readonly term: string; readonly isPrefix: boolean }[];
}

/** The clauses of a part of a search: of a phrase, or of a text without spaces that may end with `*`. Signs that are no words are none. */
export function clausesOf(text: string, phrase: string | undefined): Clause[] {
  const tokens = tokensOf(phrase ?? text);
  if (phrase !== undefined) return tokens.length > 0 ? [clause(tokens, false, tokens.length > 1)] : [];
  const words = stretches(tokens);
  return words.map((word, i) => clause(word, text.endsWith('*') && i === words.length - 1, false));
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
