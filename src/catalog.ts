import type { Article } from './article.ts';
import type { NamedChannel } from './channel.ts';
import type { Cursor } from './cursor.ts';
import type { SearchQuery } from './search-query.ts';

/**
 * Some of the articles of a channel that are published at the instant `now`, newest first: skip `offset`, take `limit`.
 */
export interface Stretch {
  /** The channel's path: `/` for everything. */
  readonly channel: string;
  readonly now: string;
  /** The article behind which to begin; without it, at the newest. */
  readonly after?: Cursor | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** An article as a list of addresses has it. */
export type Listed = Pick<Article, 'id' | 'slug' | 'published' | 'updated' | 'version'>;

/** A channel in which at least one article is published. */
export interface ListedChannel extends NamedChannel {
  readonly total: number;
  /** When its newest article was published. */
  readonly newest: string;
  /** Another one whenever its feeds may have changed by another deploy. */
  readonly state: string;
}

/**
 * Which channels to list: all, or those of one kind, by its name, whose paths begin with `below`; of these, the `most`
 * largest.
 */
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

/** A file of sound or film of the articles, as it is served. */
export interface Recording {
  /** What it is called on the web, as `assetName` has it. */
  readonly name: string;
  readonly bytes: number;
  readonly mediaType: string;
}

/** The instants of publication next to one: the last at or before it, and the first after it. */
export interface Around {
  readonly last?: string | undefined;
  readonly next?: string | undefined;
}

/**
 * The few questions that we ask of storage. They are asynchronous and paged, so that a database can answer them too.
 * Nothing is told of an article that is still to come, and a link to it in another one is its text. An unlisted article
 * is found by its slug and by its addresses on a former site alone: it is in no channel and in no search, and stands
 * beside no other.
 */
export interface Catalog {
  /** The kinds, by their names, of which it has a channel, be all that is in it still to come. The build knows: no page has to ask. */
  readonly kinds: ReadonlySet<string>;
  /**
   * The channel at a path, where anything is published in it at `now`; but no division that then holds everything
   * (`ChannelKind.isDivision`).
   */
  channel(path: string, now: string): Promise<ListedChannel | undefined>;
  /** A path in a channel that is called otherwise now, at the channel's present one: `/topics/ai/atom.xml`. */
  renamed(path: string): Promise<string | undefined>;
  /** The chosen channels, by kind and then by path; the first is the front page. */
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
  /**
   * The name of the one picture whose file is called as that of the picture which had this name: its bytes changed since. Pictures of
   * articles that are unlisted, or were to come at the build, are not told of.
   */
  picture(name: string): Promise<string | undefined>;
  /** The recording of that name, of whatever article; else the one that it is now, as with pictures. */
  recording(name: string): Promise<Recording | undefined>;
  /** What stands beside the article with a slug; related are up to `most` that share these channels, by their paths. */
  beside(slug: string, now: string, channels: readonly string[], most: number): Promise<Neighbours>;
  /** Around `now`. The instant of an unlisted article counts where others link to it: such a link is text until then. */
  around(now: string): Promise<Around>;
}
