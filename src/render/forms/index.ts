import type { ArticleForm } from './form.ts';
import { item } from './item.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';

/** Every form of an article beside its page. */
export const articleForms: readonly ArticleForm[] = [item, markdown, plainText];
