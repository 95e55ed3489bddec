import type { FeedText } from '../site.ts';
import type { FeedEntry } from './feed-entry.ts';

/** What a renderer gets: everything that a document says, and nothing that changes by itself. */
export interface FeedDocument extends FeedLinks {
  readonly id: string;
  readonly titleText: string;
  readonly descriptionText: string;
  /** The language of its entries and of all that names no other: BCP 47. */
  readonly language: string;
  /** The language of its title and its description. */
  readonly textLanguage: string;
  /** The language of its rights line. */
  readonly rightsLanguage: string;
  readonly authorText: string | undefined;
  /** What the whole publication is called, whatever this is the feed of. */
  readonly publicationText: string;
  readonly rightsText: string | undefined;
  /** The page that this feed is the feed of. */
  readonly homeUrl: string;
  /** The feed's own address, character for character as it is served. */
  readonly selfUrl: string;
  /** Square pictures: 64 and 512 pixels. */
  readonly faviconUrl: string;
  readonly iconUrl: string;
  /** The WebSub hub where readers are told of its changes, if they are. */
  readonly hubUrl: string | undefined;
  /** Where it says what programs may ask, and what they are told. */
  readonly apiUrl: string;
  /** When an entry last changed, or came in. */
  readonly updated: string;
  /** What entries have of their articles: the text beside the summary, or the summary alone. */
  readonly feedText: FeedText;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** Where the entries of a document go on: absolute URLs, each where there is such a document. */
export interface FeedLinks {
  /** The next part of a feed that is read in parts. */
  readonly nextUrl?: string | undefined;
  /** The document with the entries before these in time (RFC 5005 section 4). */
  readonly previousArchiveUrl?: string | undefined;
  /** Of an archive: the one with the entries after these, and the feed that readers subscribe to. */
  readonly nextArchiveUrl?: string | undefined;
  readonly currentUrl?: string | undefined;
}
