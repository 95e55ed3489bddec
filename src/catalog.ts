import type { Article } from './article.ts';

/** A stretch of the articles, newest first: skip `offset`, take `limit`. */
export interface Stretch {
  readonly offset: number;
  readonly limit: number;
}

/** A part of the articles, newest first. */
export interface Page {
  readonly articles: readonly Article[];
  /** How many there are in all. */
  readonly total: number;
}

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
  find(slug: string): Promise<Found>;
}
