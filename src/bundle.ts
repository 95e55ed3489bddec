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

/** What an article has before it has an identity. */
export type ArticleFacts = Omit<Article, 'id' | 'slug' | 'published' | 'updated' | 'contentHtml'>;

/** An article to be packed: what is long is in UTF-8 already, as it will stand in the bundle. */
export interface PackableArticle extends Pick<Article, 'id' | 'slug' | 'published' | 'updated'> {
  /** `ArticleFacts` as JSON. */
  readonly facts: Uint8Array;
  /** The article's `contentHtml`. */
  readonly body: Uint8Array;
}

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
  let length = 0;
  const lines = articles.flatMap(({ facts, body, id, slug, published, updated }, i) => {
    const rest = { id, slug, published, updated, body: [length, length + body.length] };
    length += body.length;
    // The two objects become one: without the brace that ends the first and the one that begins the second.
    const tail = `,${JSON.stringify(rest).slice(1)}${i < articles.length - 1 ? ',' : ''}`;
    return [facts.subarray(0, -1), encoder.encode(tail)];
  });
  const { publicationId, moved, gone } = publication;
  const index = [
    encoder.encode(`{"publicationId":${JSON.stringify(publicationId)},"articles":[`),
    ...lines,
    encoder.encode(`],"moved":${JSON.stringify(moved)},"gone":${JSON.stringify(gone)}}`),
  ];
  const prefix = new Uint8Array(LENGTH_BYTES);
  new DataView(prefix.buffer).setUint32(0, bytesIn(index), true);
  return [prefix, ...index, ...articles.map(({ body }) => body)];
}

/** The bundle of articles in one piece. */
export function packBundle(
  publication: Omit<BundleIndex, 'articles'>,
  articles: readonly Article[],
): Uint8Array {
  const encoder = new TextEncoder();
  const packable = articles.map(({ id, slug, published, updated, contentHtml, ...facts }) => ({
    ...{ id, slug, published, updated },
    facts: encoder.encode(JSON.stringify(facts satisfies ArticleFacts)),
    body: encoder.encode(contentHtml),
  }));
  const parts = bundleParts(publication, packable);
  const bytes = new Uint8Array(bytesIn(parts));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

function bytesIn(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
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
