import type { Article } from './article.ts';

/** An article without its body. */
export type ArticleHead = Omit<Article, 'contentHtml'>;

/** An article whose body is bytes already: its `contentHtml` in UTF-8. */
export interface PackedArticle {
  readonly head: ArticleHead;
  readonly body: Uint8Array;
}

/** An article's line in the index: all of it but the body, which lies at `[start, end)` among the bodies' bytes. */
export interface IndexEntry extends ArticleHead {
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

const LENGTH_BYTES = 4;

/**
 * Packs the articles into the one file that the Worker carries, and gives its parts in order: the index's length in bytes (32 bits, little-endian),
 * the index as JSON, then the bodies in UTF-8. One file, so that it is replaced whole or not at all, and an
 * index never meets the bodies of another build.
 */
export function packBundle(
  publication: Omit<BundleIndex, 'articles'>,
  articles: readonly PackedArticle[],
): readonly Uint8Array[] {
  let end = 0;
  const entries = articles.map(({ head, body }): IndexEntry => {
    const start = end;
    end += body.length;
    return { ...head, body: [start, end] };
  });
  const index = new TextEncoder().encode(
    JSON.stringify({ ...publication, articles: entries } satisfies BundleIndex),
  );
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, index.length, true);
  return [length, index, ...articles.map(({ body }) => body)];
}

/** An article with its body as bytes. */
export function packed({ contentHtml, ...head }: Article): PackedArticle {
  return { head, body: new TextEncoder().encode(contentHtml) };
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
