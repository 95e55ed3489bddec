import { facetTermsOf } from './facets.ts';
import { type Searchable, searchedTexts } from './searchable.ts';
import type { TermNumbers } from './term-numbers.ts';
import { termsOf } from './terms.ts';
import { numberIn, weighted, weightIn } from './weighted.ts';

/**
 * The terms of an article by their numbers: how many words it has, then each term with what it weighs, `weighted`. But
 * for the numbers it depends on the article's contents alone, so that it can be kept with them.
 */
export function termRecord(article: Searchable, { numberOf }: TermNumbers): Uint32Array {
  const weights = new Map<string, number>(facetTermsOf(article).map((term) => [term, 1]));
  let words = 0;
  for (const { text, weight } of searchedTexts(article)) {
    const terms = termsOf(text);
    words += terms.length;
    for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + weight);
  }
  const record = new Uint32Array(1 + weights.size);
  record[0] = words;
  let at = 1;
  for (const [term, weight] of weights) record[at++] = weighted(numberOf(term), weight);
  return record;
}

/** Gives a record other numbers, where it lies: `numbers` has the new one of each. */
export function renumber(record: Uint32Array, numbers: ArrayLike<number>): void {
  for (let i = 1; i < record.length; i++) {
    const entry = record[i] as number;
    record[i] = weighted(numbers[numberIn(entry)] as number, weightIn(entry));
  }
}

/** How many words the article of a record has. */
export function lengthIn(record: Uint32Array): number {
  return record[0] ?? 0;
}
