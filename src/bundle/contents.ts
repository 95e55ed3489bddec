import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Article } from '../article.ts';

/** What an article has before it has an identity: it depends on the seed alone. */
export type ArticleContents = Omit<
  Article,
  'id' | 'slug' | 'published' | 'updated' | 'added' | 'topics' | 'version'
>;

/**
 * Packs an article's contents by itself, so that one can be read without the others: the facts as JSON on a line, then
 * the HTML, deflated to about half (RFC 1951).
 */
export function packContents({ contentHtml, ...facts }: ArticleContents): Uint8Array {
  const packed = deflateRawSync(new TextEncoder().encode(`${JSON.stringify(facts)}\n${contentHtml}`));
  // Copied out of the larger buffer that Node packs in, which would go with it to another thread.
  return new Uint8Array(packed);
}

/** Opens what `packContents` packed. */
export function openContents(packed: Uint8Array): ArticleContents {
  const text = new TextDecoder().decode(inflateRawSync(packed));
  const end = text.indexOf('\n');
  return { ...JSON.parse(text.slice(0, end)), contentHtml: text.slice(end + 1) };
}
