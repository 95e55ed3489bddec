/** Something that is wrong with a seed, a setting or the lock, in words for the person who can mend it. */
export interface Problem {
  /** The file, relative to the folder that was read: `000_ceb8.txt`. */
  readonly file: string;
  /** The part of it that is wrong: `date`, `body`, `encoding`. */
  readonly field: string;
  /** What is wrong: `no date was found`. */
  readonly fault: string;
  /** What to do: `put "date 2017-06-28" on the first line`. */
  readonly remedy: string;
}
