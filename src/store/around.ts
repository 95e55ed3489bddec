import { firstWhere } from '../bundle/list.ts';
import type { Around } from '../catalog.ts';

/** The numbers of articles that stand together, newest first: the first, and the one behind the last. */
export type Range = readonly [first: number, end: number];

/** The instants of publication next to `now` in all of these ranges, as `Catalog.around` gives them. */
export function aroundIn(
  ranges: readonly Range[],
  publishedOf: (number: number) => string,
  now: string,
): Around {
  const found = ranges.map(([first, end]) => {
    const start = first + firstWhere(end - first, (i) => publishedOf(first + i) <= now);
    return {
      last: start < end ? publishedOf(start) : undefined,
      next: start > first ? publishedOf(start - 1) : undefined,
    };
  });
  return {
    last: inOrder(found.map(({ last }) => last)).at(-1),
    next: inOrder(found.map(({ next }) => next)).at(0),
  };
}

function inOrder(instants: readonly (string | undefined)[]): string[] {
  return instants.filter((instant) => instant !== undefined).sort();
}
