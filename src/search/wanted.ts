import { type Clause, clausesOf } from './clauses.ts';

/** What stands between two spaces of a search: all of these clauses must hold. A word with a hyphen in it is two. */
export type Part = readonly Clause[];

/** What a search asks for. */
export interface Wanted {
  /** Of each group one part at least must hold: those that stand with OR between them. */
  readonly groups: readonly (readonly Part[])[];
  /** None of these may hold. */
  readonly excluded: readonly Part[];
}

/** A phrase up to its closing quotation mark or the end, or what stands between spaces. */
const PART = /(-?)["“”„«»]([^"“”„«»]*)["“”„«»]?|[^\s"“”„«»]+/g;
const EXCLUDED = /^-(?=[\p{L}\p{N}])/u;

/** Reads the words, `"phrases"` and `prefix*` of a search, `-what` must not be there, and `OR`. Signs that are no words are nothing. */
export function wantedOf(q: string): Wanted {
  const groups: Part[][] = [];
  const excluded: Part[] = [];
  const matches = [...q.matchAll(PART)];
  let isAlternative = false;
  for (const [i, [text, minus, phrase]] of matches.entries()) {
    // At an end of a search it is a word, such as French for gold.
    if (text === 'OR' && i > 0 && i < matches.length - 1) {
      isAlternative = true;
      continue;
    }
    const clauses = clausesOf(text, phrase);
    const isExcluded = minus === '-' || EXCLUDED.test(text);
    const group = isAlternative ? groups.at(-1) : undefined;
    if (clauses.length === 0) continue;
    if (isExcluded) excluded.push(clauses);
    else if (group) group.push(clauses);
    else groups.push([clauses]);
    isAlternative = false;
  }
  return { groups, excluded };
}
