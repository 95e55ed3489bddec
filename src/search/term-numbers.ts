import { numberIn } from './weighted.ts';

/** The numbers of terms, from 0 on in the order in which they came: a term that ten thousand articles have is kept once. */
export interface TermNumbers {
  /** The terms by their numbers. */
  readonly terms: readonly string[];
  /** The number of a term; the next one where it has none yet. */
  numberOf(term: string): number;
}

/** Gives terms numbers; `known` have theirs already. An empty one among them is no term, but a place that is free. */
export function termNumbers(known: readonly string[] = []): TermNumbers {
  const terms = [...known];
  // Made when it is first asked: a build in which nothing is to be parsed asks nothing.
  let numbers: Map<string, number> | undefined;
  return {
    terms,
    numberOf(term) {
      numbers ??= new Map(terms.map((name, number) => [name, number]));
      const number = numbers.get(term) ?? terms.length;
      if (number === terms.length) {
        numbers.set(term, number);
        terms.push(term);
      }
      return number;
    },
  };
}

/** The terms that are in any of the records, each at its number; empty where a number is in none. */
export function termsInUse(terms: readonly string[], records: Iterable<Uint32Array>): string[] {
  const isUsed = new Uint8Array(terms.length);
  for (const record of records) {
    for (let i = 1; i < record.length; i++) isUsed[numberIn(record[i] as number)] = 1;
  }
  return terms.map((term, number) => (isUsed[number] === 1 ? term : ''));
}
