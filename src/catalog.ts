import type { Article } from './article.ts';
import type { NamedChannel } from './channel.ts';
import type { Cursor } from './cursor.ts';
import type { SearchQuery } from './search-query.ts';

/** A stretch of a channel's articles that are published at the instant `now`, newest first: skip `offset`, take `limit`. */
export interface Stretch {
  /** The channel's path; that of the front page is everything's. */
  readonly channel: string;
  readonly now: string;
  /** Where it begins; without it, at the newest. */
  readonly after?: Cursor | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** An article as a list of addresses has it. */
export type Listed = Pick<Article, 'slug' | 'published' | 'updated'>;

/** A channel with what is published in it, which is something. */
export interface ListedChannel extends NamedChannel {
  readonly total: number;
  /** When its newest article was published. */
  readonly newest: string;
}

/** Which channels to list: all, or those of one kind, by its name, with paths that begin so; the `most` with the most articles. */
export interface ChannelChoice {
  readonly of?: { readonly kind: string; readonly below?: string | undefined };
  readonly most?: number;
}

/** What stands beside an article: those published next to it, and others in the same channels, the nearest first. */
export interface Neighbours {
  readonly newer?: Article | undefined;
  readonly older?: Article | undefined;
  readonly related: readonly Article[];
}

/** A stretch of what a search finds. */
export interface SearchStretch extends Omit<Stretch, 'channel'> {
  readonly order: 'best first' | 'newest first';
}

/** What a search found. */
export interface FoundArticles {
  readonly articles: readonly Article[];
  /** How many there are in all. */
  readonly total: number;
  /** False where more articles might have a phrase than were read. */
  readonly isComplete: boolean;
  /** Where, newest first, the search goes on, if it does: behind the last article given, or the last one read. */
  readonly next?: Cursor | undefined;
}

/** What stands, stood, or never stood at a slug. */
export type Found =
  | { readonly kind: 'article'; readonly article: Article; readonly channels: readonly NamedChannel[] }
  | { readonly kind: 'moved'; readonly slug: string }
  | { readonly kind: 'gone'; readonly titleText: string; readonly published: string }
  | { readonly kind: 'unknown' };

/**
 * The few questions that we ask of storage. Asynchronous and paged, so that a database can answer them too. Of an article that
 * is still to come nothing is told, and a link to it in another one is its text. An unlisted one is found by its slug and by its
 * addresses on a former site, and is nowhere else: no channel has it, no search finds it, and nothing stands beside it.
 */
export interface Catalog {
  /** The channel at a path, if anything is published in it at `now`; one of a division, if something is beside it, too. */
  channel(path: string, now: string): Promise<ListedChannel | undefined>;
  /** Those that are chosen, in the order of a directory: the front page's first. */
  channels(now: string, choice?: ChannelChoice): Promise<readonly ListedChannel[]>;
  /** Articles newest first; the same order every time. Of a channel that is not there, none. */
  newest(stretch: Stretch): Promise<readonly Article[]>;
  /** The same articles in the same order, without what is in them: any number of them costs little. */
  listed(stretch: Stretch): Promise<readonly Listed[]>;
  /** How many bytes each of the same articles takes in a feed, as `feedBytes` says. It costs less still. */
  sizes(stretch: Stretch): Promise<readonly number[]>;
  /** The published articles that a query finds. */
  search(query: SearchQuery, stretch: SearchStretch): Promise<FoundArticles>;
  /** An article that is still to come at `now` stands nowhere yet. */
  find(slug: string, now: string): Promise<Found>;
  /** The slug of the article that had an address on a former site, as `addressKey` writes it; not before its time. */
  formerly(address: string, now: string): Promise<string | undefined>;
  /** What stands beside the article with a slug; related are up to `most` that share these channels, by their paths. */
  beside(slug: string, now: string, channels: readonly string[], most: number): Promise<Neighbours>;
  /**
   * The instants of publication next to `now`: the last one before or at it, and the first one after it. One of an unlisted article
   * counts where others link to it: their links change then.
   */
  around(now: string): Promise<{ readonly last?: string | undefined; readonly next?: string | undefined }>;
}
