import type { Draft } from '../article.ts';
import type { Problem } from '../problem.ts';

/** A seed as it was found: `path` is relative to the seeds' folder, with `/` between its parts. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A seed whose bytes were read as characters: NFC, `\n` line ends, nothing that XML forbids. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** What the parser must be told of the publication. */
export interface ParseSettings {
  /** IANA name: in which a date without a time is noon. */
  readonly timeZone: string;
  /** BCP 47: taken for a text that is too short to tell. */
  readonly language: string;
}

/** What came of a seed: the draft where one could be made, and all that was wrong with it. */
export interface Parsed {
  readonly draft?: Draft;
  /** Why there is no draft. */
  readonly problems: readonly Problem[];
  /** What a person should look at, though the draft stands. */
  readonly warnings: readonly Problem[];
}

/** A source format. The registry asks each in turn; the first that accepts a file parses it. */
export interface Input {
  readonly name: string;
  accepts(source: SourceText): boolean;
  parse(source: SourceText, settings: ParseSettings): Parsed;
}
