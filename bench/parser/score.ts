import { same } from './label-text.ts';
import type { Judged } from './labelled-files.ts';

/** One line of the table: a share of files, or a mean, from 0 to 1, and the files that fell short. */
export interface Score {
  readonly name: string;
  readonly value: number;
  /** Of how many files. */
  readonly of: number;
  readonly short: readonly string[];
}

/** Whether something holds of a file. */
export type Test = (file: Judged) => boolean;
/** What is shown of a file that falls short. */
export type Show = (file: Judged) => string;

/** The share of files of which it holds; of a fault those fall short of which it does. */
export function share(
  name: string,
  files: readonly Judged[],
  holds: Test,
  show: Show,
  isFault = false,
): Score {
  const held = files.filter(holds);
  const short = files.filter((file) => holds(file) === isFault);
  return {
    name,
    value: held.length / files.length,
    of: files.length,
    short: short.map((file) => `${file.truth.file} ${show(file)}`),
  };
}

/** The mean of what files score, from 0 to 1. */
export function mean(
  name: string,
  files: readonly Judged[],
  score: (file: Judged) => number,
  show: Show,
): Score {
  const total = files.reduce((sum, file) => sum + score(file), 0);
  return {
    name,
    value: total / files.length,
    of: files.length,
    short: files.map((file) => `${file.truth.file} ${show(file)}`),
  };
}

/** How much of what is given is wanted, and of what is wanted is given, where the files have labels for it. */
export function precisionRecall(
  name: string,
  files: readonly Judged[],
  wanted: (file: Judged) => string | null | undefined,
  given: (file: Judged) => string | undefined,
): Score[] {
  const labelled = files.some(wanted) ? files : [];
  const right = labelled.filter((file) => wanted(file) && same(given(file), wanted(file)));
  const said = labelled.filter((file) => given(file) !== undefined);
  const true_ = labelled.filter((file) => wanted(file));
  const [precision, recall] = [right.length / said.length, right.length / true_.length];
  const wrong = labelled.filter((file) => !same(given(file), wanted(file)));
  const short = wrong.map(
    (file) => `${file.truth.file} ${given(file)} | ${wanted(file)} | ${file.source.trim().slice(0, 100)}`,
  );
  return [
    { name: `${name} precision`, value: precision, of: said.length, short: [] },
    { name: `${name} recall`, value: recall, of: true_.length, short: [] },
    {
      name: `${name} F1`,
      value: (2 * precision * recall) / (precision + recall),
      of: labelled.length,
      short,
    },
  ];
}
