import type { Article } from './article.ts';

/** An article's line in the index: all of it but the body, which lies at `[start, end)` among the bodies' bytes. */
export interface IndexEntry extends Omit<Article, 'contentHtml'> {
  readonly body: readonly [start: number, end: number];
}

/** What the build knows about every slug, newest article first. */
export interface BundleIndex {
  readonly publicationId: string;
  readonly articles: readonly IndexEntry[];
  /** A former slug, and the one that took its place. */
  readonly moved: Readonly<Record<string, string>>;
  /** The slug of a removed article, and what a reader may still know of it. */
  readonly gone: Readonly<Record<string, { readonly titleText: string; readonly published: string }>>;
}

/** A bundle that was opened: the index, and each body when it is asked for. */
export interface OpenBundle {
  readonly index: BundleIndex;
  contentHtml(entry: IndexEntry): string;
}

/** An article to be packed. Its HTML may be in UTF-8 already. */
export type PackableArticle = Omit<Article, 'contentHtml'> & { readonly contentHtml: string | Uint8Array };

const LENGTH_BYTES = 4;

/**
 * Packs the articles into the one file that the Worker carries: the index's length in bytes (32 bits, little-endian),
 * the index as JSON, then the bodies in UTF-8. One file, so that it is replaced whole or not at all, and an
 * index never meets the bodies of another build. Gives it in parts, to be written one after the other.
 */
export function bundleParts(
  publication: Omit<BundleIndex, 'articles'>,
  articles: readonly PackableArticle[],
): Uint8Array[] {
  const encoder = new TextEncoder();
  const bodies: Uint8Array[] = [];
  let length = 0;
  const entries = articles.map(({ contentHtml, ...entry }): IndexEntry => {
    const body = typeof contentHtml === 'string' ? encoder.encode(contentHtml) : contentHtml;
    bodies.push(body);
    length += body.length;
    return { ...entry, body: [length - body.length, length] };
  });
  const index = encoder.encode(JSON.stringify({ ...publication, articles: entries } satisfies BundleIndex));
  const prefix = new Uint8Array(LENGTH_BYTES);
  new DataView(prefix.buffer).setUint32(0, index.length, true);
  return [prefix, index, ...bodies];
}

/** The bundle in one piece. */
export function packBundle(
  publication: Omit<BundleIndex, 'articles'>,
  articles: readonly PackableArticle[],
): Uint8Array {
  const parts = bundleParts(publication, articles);
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

/** Opens what `packBundle` packed. Bodies stay bytes until they are asked for: nothing walks them all at start-up. */
export function openBundle(buffer: ArrayBuffer): OpenBundle {
  const decoder = new TextDecoder();
  const length = new DataView(buffer).getUint32(0, true);
  const index: BundleIndex = JSON.parse(decoder.decode(new Uint8Array(buffer, LENGTH_BYTES, length)));
  const bodies = new Uint8Array(buffer, LENGTH_BYTES + length);
  return {
    index,
    contentHtml: ({ body: [start, end] }) => decoder.decode(bodies.subarray(start, end)),
  };
}
