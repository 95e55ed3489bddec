import type { Problem } from '../problem.ts';

/** Problems with what to do about them in the words of a format: `remedies` by the field, for those that it has words for. */
export function withRemedies(
  problems: readonly Problem[] = [],
  remedies: Readonly<Record<string, string>>,
): Problem[] {
  return problems.map((problem) => ({ ...problem, remedy: remedies[problem.field] ?? problem.remedy }));
}
