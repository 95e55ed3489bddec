import type { Clause } from './clauses.ts';
import { type Index, weightsOf } from './open-index.ts';
import { hasPhrases } from './phrases.ts';
import type { Part } from './wanted.ts';

/** A part of a search that was looked up in the index. */
export interface LookedUp {
  /** What each of its terms weighs in every article. */
  readonly weights: readonly Uint8Array[];
  /** What only an article's text can tell. */
  readonly phrases: readonly Clause[];
}

/** Looks a part of a search up. */
export function lookedUp(index: Index, part: Part): LookedUp {
  return {
    weights: part.flatMap(({ terms }) => terms).map(({ term, isPrefix }) => weightsOf(index, term, isPrefix)),
    phrases: part.filter(({ isPhrase }) => isPhrase),
  };
}

/** Whether an article has all terms of a part. */
export function hasTerms({ weights }: LookedUp, number: number): boolean {
  return weights.every((weightsOfTerm) => weightsOfTerm[number]);
}

/** Whether the terms tell all of a part: it has no phrase. */
export function isInIndex({ phrases }: LookedUp): boolean {
  return phrases.length === 0;
}

/** Whether a part holds of an article. Its text, which costs more than the terms, is asked for only where that decides. */
export function holds(part: LookedUp, number: number, text: () => string): boolean {
  return hasTerms(part, number) && (isInIndex(part) || hasPhrases(text(), part.phrases));
}
