import { standsAt } from './matches.ts';
import { unitsOf } from './units.ts';
import type { Wanted } from './wanted.ts';

/** Whether each phrase stands in a line of a text. */
export function hasPhrases(text: string, phrases: readonly Wanted[]): boolean {
  const lines = text.split('\n');
  return phrases.every((phrase) =>
    lines.some((line) => {
      if (!mayHave(line, phrase)) return false;
      const units = unitsOf(line);
      return units.some((_, at) => standsAt(units, at, phrase));
    }),
  );
}

const needsFolding = /[^ -~]/;

/** Reading the words of a line takes longest: most lines that have nothing to fold are told without it. */
function mayHave(line: string, { units }: Wanted): boolean {
  if (needsFolding.test(line)) return true;
  const lower = line.toLowerCase();
  return units.every((unit) => lower.includes(unit));
}
