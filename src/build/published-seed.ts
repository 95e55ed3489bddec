import type { Article } from '../article.ts';

/** An article that the build publishes, with the file that it came from. */
export interface PublishedSeed {
  readonly file: string;
  readonly article: Pick<Article, 'id' | 'slug' | 'titleText' | 'published' | 'updated'>;
}
