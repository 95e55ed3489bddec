/** A language of front matter. */
export interface FrontMatterSyntax {
  /** The names of the only files that have it, where others may begin in the same way. */
  readonly files?: RegExp;
  /** What parts it from the article, with the text between its lines as the first group. */
  readonly block: RegExp;
  /**
   * Its values, each a text, a list or a mapping: what a language guesses of a text (`no`, `2017`) is not taken. Anything but a
   * mapping is no front matter; nothing at all is an empty one.
   * @throws {BrokenFrontMatter} where it cannot be read.
   */
  readonly read: (text: string) => ReadFrontMatter;
}

/** What front matter says, and the lines in it, from 1, that were read as they were meant and not as they stand. */
export interface ReadFrontMatter {
  readonly values: unknown;
  readonly mendedLines?: readonly number[];
}

/** Why front matter cannot be read, in words that go on after "cannot be read". */
export class BrokenFrontMatter extends Error {
  readonly remedy: string;
  /** Of the text between its lines, from 1, where it is known. */
  readonly line: number | undefined;

  constructor(message: string, remedy: string, line?: number) {
    super(message.charAt(0).toLowerCase() + message.slice(1));
    this.remedy = remedy;
    this.line = line;
  }
}
