import type { FeedDocument } from '../feed/feed-document.ts';
import type { Word } from '../words.ts';

/** A feed format. It declares its own facts; nothing else asks which format it is. */
export interface Format {
  /** What a person calls it: `Atom`. */
  readonly name: string;
  /** Its file beside a channel's page: `atom.xml`. */
  readonly file: string;
  /** Without parameters, as a discovery link has it: `application/atom+xml`. */
  readonly mediaType: string;
  /** Whether a browser that goes to the feed gets a page about it; a browser shows JSON well enough by itself. */
  readonly hasPage: boolean;
  /**
   * Whether a program may ask for a part of it, by `limit` and `cursor`, and finds the next one named in it. Of the others
   * the history stands in archive documents (RFC 5005 section 4).
   */
  readonly isPaged: boolean;
  /** For whom it is, in a sentence. */
  readonly purpose: Word;
  /** Other files that readers guess when they look for it, or that other programs call it by; each redirects here. */
  readonly guesses: readonly string[];
  /** Queries by which other programs give it at the address of a page; each redirects here. */
  readonly guessedQueries: readonly string[];
  /** The document in this format. The same document gives the same string, always. */
  render(document: FeedDocument): string;
}
