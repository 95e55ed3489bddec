import type { Article } from '../../article.ts';

/** An article that the build publishes, with the file that it came from. */
export interface PublishedSeed {
  readonly file: string;
  /** Whether its page stands and nothing lists it. */
  readonly isUnlisted?: boolean | undefined;
  /** The channels that it stood in at the build before, as the lock has them. */
  readonly channelsBefore?: readonly string[] | undefined;
  /** Those that it had left by then, while others stayed. */
  readonly channelsLeft?: readonly string[] | undefined;
  readonly article: Pick<Article, 'id' | 'slug' | 'titleText' | 'published' | 'updated' | 'added'>;
}
