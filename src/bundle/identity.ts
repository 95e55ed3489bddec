import type { Article } from '../article.ts';

/** What the build gives an article: by the lock, and by the channels that it stands in. */
export interface Identity
  extends Pick<Article, 'id' | 'slug' | 'published' | 'updated' | 'added' | 'topics' | 'version'> {
  /** The versions that it has before that one, each with the instant when it ends, in the order of these. */
  readonly versionsUntil?: readonly (readonly [end: string, version: string])[] | undefined;
}
