import type { Problem } from '../../problem.ts';

/** Of each kind so many are shown, however many kinds there are. */
const FEWEST = 3;

/**
 * Problems as lines for a person, those of one kind (the same to be done about the same field) together with what is to be done once
 * below them. About `most` are shown in all: a kind with a thousand must not push the others off the screen.
 */
export function problemLines(problems: readonly Problem[], most: number): readonly string[] {
  const kinds = [...Map.groupBy(problems, ({ field, remedy }) => `${field}\n${remedy}`).values()];
  const shown = shares(
    kinds.map(({ length }) => length),
    most,
  );
  const lines = kinds.flatMap((kind, at) => {
    const some = kind.slice(0, shown[at]);
    const more = kind.length - some.length;
    return [
      ...some.map(({ file, field, fault }) => `  ${file} [${field}] ${fault}`),
      ...(more > 0 ? [`  and ${more} more like ${some.length === 1 ? 'this' : 'these'}`] : []),
      `    -> ${kind[0]?.remedy}`,
    ];
  });
  const isWhole = kinds.every(({ length }, at) => length === shown[at]);
  return isWhole ? lines : [...lines, '  npm run build -- --json lists them all'];
}

/** How many of each kind are shown: what small kinds leave of their shares is for large ones. */
function shares(sizes: readonly number[], most: number): readonly number[] {
  const shown: number[] = sizes.map(() => 0);
  const bySize = [...sizes.entries()].sort(([, a], [, b]) => a - b);
  let left = most;
  for (const [rank, [at, size]] of bySize.entries()) {
    const share = Math.max(Math.min(FEWEST, most), Math.floor(left / (bySize.length - rank)));
    shown[at] = Math.min(size, share);
    left -= shown[at];
  }
  return shown;
}
