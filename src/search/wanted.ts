import { areJoined, indexTerms } from './terms.ts';
import { type Unit, unitsOf } from './units.ts';

/** What every article that is found must have: these units, one behind the other. */
export interface Wanted {
  readonly units: readonly string[];
  /** Whether the last unit may be the beginning of a word. */
  readonly isPrefix: boolean;
  /** Whether the order of the units counts: the terms alone do not say it. */
  readonly isPhrase: boolean;
  readonly terms: readonly { readonly term: string; readonly isPrefix: boolean }[];
}

/** A phrase up to its closing quotation mark or the end, or what stands between spaces. */
const part = /["“”„«»]([^"“”„«»]*)["“”„«»]?|[^\s"“”„«»]+/g;

/** Reads the words, `"phrases"` and `prefix*` of a search. Signs that are no words want nothing. */
export function wantedOf(q: string): Wanted[] {
  return [...q.matchAll(part)].flatMap(([text, phrase]) => {
    const units = unitsOf(phrase ?? text);
    if (phrase !== undefined) return units.length > 0 ? [wanted(units, false, units.length > 1)] : [];
    const words = stretches(units);
    return words.map((word, i) => wanted(word, text.endsWith('*') && i === words.length - 1, false));
  });
}

function wanted(units: readonly Unit[], isPrefix: boolean, isPhrase: boolean): Wanted {
  const terms = indexTerms(units).flatMap((term, i) => {
    const { isLetter } = units[i] as Unit;
    const isLast = i === units.length - 1;
    const previous = units[i - 1];
    const follows = previous !== undefined && areJoined(previous, units[i] as Unit);
    const standsAlone = term === units[i]?.folded;
    // The pair before it has it already.
    if (isLetter && standsAlone && follows) return [];
    return [{ term, isPrefix: (isPrefix && isLast) || (isLetter && standsAlone) }];
  });
  return { units: units.map(({ folded }) => folded), isPrefix, isPhrase, terms };
}

/** Words one by one; letters of a script without spaces, as far as they stand together. */
function stretches(units: readonly Unit[]): Unit[][] {
  const words: Unit[][] = [];
  for (const [i, unit] of units.entries()) {
    const previous = units[i - 1];
    if (previous && areJoined(previous, unit)) words.at(-1)?.push(unit);
    else words.push([unit]);
  }
  return words;
}
