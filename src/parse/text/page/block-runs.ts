/** A gallery or a table within an article may be long; lines of a gap beyond so many count for less. */
export const LONG_GAP = 12;
const BEYOND = 0.1;

/** Some blocks in a row, and what their scores add up to. */
export interface BlockRun {
  readonly start: number;
  /** Behind its last block. */
  readonly end: number;
  readonly sum: number;
}

const NONE: BlockRun = { start: 0, end: 0, sum: 0 };

/** The runs of blocks with these `scores` that add up to something, each up to where it adds up to most, in one pass (Kadane). */
export function blockRuns(scores: readonly number[]): BlockRun[] {
  const runs: BlockRun[] = [];
  let [start, sum, gap] = [0, 0, 0];
  for (const [index, score] of scores.entries()) {
    if (sum <= 0) [start, sum] = [index, 0];
    gap = score < 0 ? gap + 1 : 0;
    sum += gap > LONG_GAP ? score * BEYOND : score;
    const last = runs.at(-1);
    if (last?.start !== start) runs.push({ start, end: index + 1, sum });
    else if (sum > last.sum) runs.splice(-1, 1, { start, end: index + 1, sum });
  }
  return runs.filter((run) => run.sum > 0);
}

/** The run that adds up to most. */
export function greatestRun(runs: readonly BlockRun[]): BlockRun {
  return runs.reduce((high, run) => (run.sum > high.sum ? run : high), NONE);
}
