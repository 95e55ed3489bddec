import type { Clause } from './clauses.ts';
import { areJoined } from './terms.ts';
import type { Token } from './tokens.ts';

/** Whether what is wanted stands in the tokens of a line, its own tokens one behind the other, from `at` on. */
export function standsAt(
  tokens: readonly Token[],
  at: number,
  { tokens: wanted, isPrefix }: Clause,
): boolean {
  return wanted.every((folded, i) => {
    const token = tokens[at + i];
    if (!token) return false;
    const mayGoOn = (isPrefix && i === wanted.length - 1) || (wanted.length === 1 && token.isLetter);
    return mayGoOn ? token.folded.startsWith(folded) : token.folded === folded;
  });
}

/** Which of the tokens of a line match: of letters that stand together, every two that are wanted so. */
export function matchingTokens(tokens: readonly Token[], wanted: readonly Clause[]): ReadonlySet<number> {
  const matching = new Set<number>();
  for (const at of tokens.keys()) {
    for (const one of wanted) {
      if (standsAt(tokens, at, one)) for (const i of one.tokens.keys()) matching.add(at + i);
      else if (!one.isPhrase && pairStandsAt(tokens, at, one)) matching.add(at).add(at + 1);
    }
  }
  return matching;
}

function pairStandsAt(tokens: readonly Token[], at: number, { tokens: wanted }: Clause): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || !areJoined(token, next)) return false;
  return wanted.some((folded, i) => folded === token.folded && wanted[i + 1] === next.folded);
}
