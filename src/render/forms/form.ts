import type { Article } from '../../article.ts';
import type { Site } from '../../site.ts';
import type { Words } from '../../words.ts';

/** A form of an article for programs, beside its page. It declares its own facts; nothing else asks which form it is. */
export interface ArticleForm {
  /** What a person calls it: `Markdown`. */
  nameIn(words: Words): string;
  /** Behind the article's address: `md`. */
  readonly extension: string;
  /** Without parameters: `text/markdown`. */
  readonly mediaType: string;
  /** The article in this form. The same article gives the same string, always. */
  render(article: Article, site: Site, origin: string): string;
}
