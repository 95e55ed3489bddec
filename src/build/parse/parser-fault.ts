import type { Problem } from '../../problem.ts';

/** The problem of a seed at which the parser itself broke. */
export function parserFault(file: string, error: unknown): Problem {
  return {
    file,
    field: 'parser',
    fault: `makes the parser fail (${(error as Error | undefined)?.message ?? error})`,
    remedy: 'this is a fault of the parser; report it with the file, and move the file out of the folder',
  };
}
