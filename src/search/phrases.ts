import type { Clause } from './clauses.ts';
import { standsAt } from './matches.ts';
import { tokensOf } from './tokens.ts';

/** Whether each phrase stands in a line of a text. */
export function hasPhrases(text: string, phrases: readonly Clause[]): boolean {
  const lines = text.split('\n');
  return phrases.every((phrase) =>
    lines.some((line) => {
      if (!mayHave(line, phrase)) return false;
      const tokens = tokensOf(line);
      return tokens.some((_, at) => standsAt(tokens, at, phrase));
    }),
  );
}

const needsFolding = /[^ -~]/;

/** Reading the words of a line takes longest: most lines that have nothing to fold are told without it. */
function mayHave(line: string, { tokens }: Clause): boolean {
  if (needsFolding.test(line)) return true;
  const lower = line.toLowerCase();
  return tokens.every((token) => lower.includes(token));
}
