import { plainWordsOf, type Token, tokensOf } from './tokens.ts';

/**
 * The terms under which a text is found: its words, and every two letters that stand next to each other in a script
 * without spaces. The last letter of such a stretch is a term too: every letter then begins one.
 */
export function termsOf(text: string): string[] {
  return text.split('\n').flatMap((line) => plainWordsOf(line) ?? indexTerms(tokensOf(line)));
}

/** The terms under which tokens are found: each, or of letters that are joined each with the next one. */
export function indexTerms(tokens: readonly Token[]): string[] {
  return tokens.map((token, i) => {
    const next = tokens[i + 1];
    return next && areJoined(token, next) ? token.folded + next.folded : token.folded;
  });
}

/** Whether two tokens are letters with nothing between them. */
export function areJoined(token: Token, next: Token): boolean {
  return token.isLetter && next.isLetter && token.end === next.start;
}
