import type { FeedDocument } from './feed-document.ts';
import type { FeedEntry } from './feed-entry.ts';

/** Whom an entry is by; of one that names nobody, who stands for those, where somebody does. */
export function entryAuthors(
  { authors }: Pick<FeedEntry, 'authors'>,
  { authorText }: Pick<FeedDocument, 'authorText'>,
): readonly string[] {
  return authors.length === 0 && authorText !== undefined ? [authorText] : authors;
}
