import { type ArticleContents, packContents } from '../bundle/contents.ts';
import type { SeedRecord } from './seed-record.ts';
import { shortHash } from './short-hash.ts';

/** An article's contents as a record has them: packed, and a hash of what is in them. */
export function packedContents(contents: ArticleContents): Pick<SeedRecord, 'contents' | 'contentsHash'> {
  return { contents: packContents(contents), contentsHash: shortHash(contents) };
}
