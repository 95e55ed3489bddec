import { areJoined } from './terms.ts';
import type { Unit } from './units.ts';
import type { Wanted } from './wanted.ts';

/** Whether what is wanted stands in the units of a line, its own units one behind the other, from `at` on. */
export function standsAt(units: readonly Unit[], at: number, { units: wanted, isPrefix }: Wanted): boolean {
  return wanted.every((folded, i) => {
    const unit = units[at + i];
    if (!unit) return false;
    const mayGoOn = (isPrefix && i === wanted.length - 1) || (wanted.length === 1 && unit.isLetter);
    return mayGoOn ? unit.folded.startsWith(folded) : unit.folded === folded;
  });
}

/** Which of the units of a line match: of letters that stand together, every two that are wanted so. */
export function matchingUnits(units: readonly Unit[], wanted: readonly Wanted[]): ReadonlySet<number> {
  const matching = new Set<number>();
  for (const at of units.keys()) {
    for (const one of wanted) {
      if (standsAt(units, at, one)) for (const i of one.units.keys()) matching.add(at + i);
      else if (!one.isPhrase && pairStandsAt(units, at, one)) matching.add(at).add(at + 1);
    }
  }
  return matching;
}

function pairStandsAt(units: readonly Unit[], at: number, { units: wanted }: Wanted): boolean {
  const [unit, next] = [units[at], units[at + 1]];
  if (!unit || !next || !areJoined(unit, next)) return false;
  return wanted.some((folded, i) => folded === unit.folded && wanted[i + 1] === next.folded);
}
