import { plainWordsOf, type Unit, unitsOf } from './units.ts';

/**
 * The terms under which a text is found: its words, and every two letters that stand next to each other in a script
 * without spaces. The last letter of such a stretch is a term too: every letter then begins one.
 */
export function termsOf(text: string): string[] {
  return text.split('\n').flatMap((line) => plainWordsOf(line) ?? indexTerms(unitsOf(line)));
}

/** The terms of units. */
export function indexTerms(units: readonly Unit[]): string[] {
  return units.map((unit, i) => {
    const next = units[i + 1];
    return next && areJoined(unit, next) ? unit.folded + next.folded : unit.folded;
  });
}

/** Whether two units are letters with nothing between them. */
export function areJoined(unit: Unit, next: Unit): boolean {
  return unit.isLetter && next.isLetter && unit.end === next.start;
}
