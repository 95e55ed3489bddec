import type { Article } from '../../article.ts';

/** An article that the build publishes, with the file that it came from. */
export interface PublishedSeed {
  readonly file: string;
  /** Whether its page stands and nothing lists it. */
  readonly isUnlisted?: boolean | undefined;
  readonly article: Pick<Article, 'id' | 'slug' | 'titleText' | 'published' | 'updated' | 'added'>;
}
