import type { Article } from '../article.ts';
import type { NamedChannel } from '../channel.ts';

/** What the build knows of the publication beside its articles. */
export interface Publication {
  /** A former slug, and the one that took its place. */
  readonly moved: Readonly<Record<string, string>>;
  /** The slug of a removed article, and what a reader may still know of it. */
  readonly gone: Readonly<Record<string, { readonly titleText: string; readonly published: string }>>;
}

/** What the build gives an article: by the lock, and by the channels that it stands in. */
export interface Identity
  extends Pick<Article, 'id' | 'slug' | 'published' | 'updated' | 'added' | 'topics' | 'version'> {
  /** The versions that it has before that one, each with the instant when it ends, in the order of these. */
  readonly versionsUntil?: readonly (readonly [end: string, version: string])[] | undefined;
}

/** A channel as the bundle has it. */
export interface BundledChannel extends NamedChannel {
  /** Another one whenever its feeds may have changed, whatever the reason. */
  readonly state: string;
}
