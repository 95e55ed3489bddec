import type { Draft } from '../article.ts';
import type { Facets } from '../channel.ts';
import type { Problem } from '../problem.ts';
import type { FeedText } from '../site.ts';

/** What of a draft decides about its identity. */
export type DraftOutline = Pick<
  Draft,
  'titleText' | 'published' | 'precision' | 'revised' | 'expires' | 'isUnlisted' | 'wantedSlug'
>;

/** What of a draft decides about the channels that it stands in. */
export type DraftFacets = Omit<Facets, 'day' | 'precision'>;

/** What the build keeps of a seed that was parsed. Plain data: it comes from another thread, or from the cache. */
export interface SeedRecord {
  readonly path: string;
  /** SHA-256 of the file, in hex. Empty where it could not be read or parsed: then it is not kept in the cache. */
  readonly bytesHash: string;
  /** SHA-256 of the text in hex, whatever white space it has: more or less of that is no change of an article. */
  readonly contentHash: string;
  /** The same with all white space but that around the text: older locks have it. */
  readonly spacedHash: string;
  readonly draft?: DraftOutline | undefined;
  readonly facets?: DraftFacets | undefined;
  /** Paths of the files in the folder that the contents refer to, if they are there; the contents have no addresses for them yet. */
  readonly refersTo?: readonly string[] | undefined;
  /** The hosts of what its article links to or shows on the web. */
  readonly linkedHosts?: readonly string[] | undefined;
  /** Paths of the URLs that its article had on a former site, as it says. */
  readonly formerPaths?: readonly string[] | undefined;
  /** Where it was published first, as it says. */
  readonly canonicalUrl?: string | undefined;
  /** The paths of what a program may have made of it: where one of these is in the folder, that is the article. */
  readonly madeInto?: readonly string[] | undefined;
  /** What it takes in a feed, as `feedBytes` says. */
  readonly feedBytes: Readonly<Record<FeedText, number>>;
  /** The rest of the draft, as the bundle will have it: what `packContents` gave. */
  readonly contents: Uint8Array;
  /** A hash of what is in the contents, in hex; empty where there is nothing. They may be packed in other bytes on another machine. */
  readonly contentsHash: string;
  /** By which it is searched: what `termRecord` gave, with the numbers that the build has for its terms. */
  readonly terms: Uint32Array;
  /** By which near duplicates are found; empty where the text is too short. */
  readonly sketch: Uint32Array;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly held?: Problem | undefined;
}

/** Of what is in no feed. */
export const NO_BYTES: SeedRecord['feedBytes'] = { full: 0, summary: 0 };

/** Whether the article of a record is not to be published any more at `now`. */
export function hasExpired({ draft }: SeedRecord, now: string): boolean {
  return draft?.expires !== undefined && draft.expires <= now;
}

/** The record of a seed of which nothing is known but what is wrong with it. */
export function emptyRecord(path: string, problem: Problem): SeedRecord {
  return {
    path,
    bytesHash: '',
    contentHash: '',
    spacedHash: '',
    feedBytes: NO_BYTES,
    contents: new Uint8Array(0),
    contentsHash: '',
    terms: new Uint32Array(0),
    sketch: new Uint32Array(0),
    problems: [problem],
    warnings: [],
  };
}
