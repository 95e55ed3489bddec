import type { Article } from './article.ts';
import type { Cursor } from './cursor.ts';

/** A stretch of the articles that are published at the instant `now`, newest first: skip `offset`, take `limit`. */
export interface Stretch {
  readonly now: string;
  /** Where it begins; without it, at the newest. */
  readonly after?: Cursor | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** A part of the published articles, newest first. */
export interface Page {
  readonly articles: readonly Article[];
  /** How many there are in all. */
  readonly total: number;
}

/** An article as a list of addresses has it. */
export type Listed = Pick<Article, 'slug' | 'published' | 'updated'>;

/** What stands, stood, or never stood at a slug. */
export type Found =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'moved'; readonly slug: string }
  | { readonly kind: 'gone'; readonly titleText: string; readonly published: string }
  | { readonly kind: 'unknown' };

/** The few questions that we ask of storage. Asynchronous and paged, so that a database can answer them too. */
export interface Catalog {
  /** The publication's id, `urn:uuid:…`. */
  publicationId(): Promise<string>;
  /** Articles newest first; the same order every time. */
  newest(stretch: Stretch): Promise<Page>;
  /** The same articles in the same order, without what is in them: any number of them costs little. */
  listed(stretch: Stretch): Promise<readonly Listed[]>;
  /** How many articles are published at `now`. */
  count(now: string): Promise<number>;
  /** An article that is still to come at `now` stands nowhere yet. */
  find(slug: string, now: string): Promise<Found>;
  /** The instants of publication next to `now`: the last one before or at it, and the first one after it. */
  around(now: string): Promise<{ readonly last?: string | undefined; readonly next?: string | undefined }>;
}
