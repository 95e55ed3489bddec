import type { Article } from '../article.ts';
import { openContents, packContents } from './contents.ts';
import { numbersIn, openList, packList } from './list.ts';
import { bytesIn, openSections, packSections } from './sections.ts';

/** What the build knows of the publication beside its articles. */
export interface Publication {
  readonly publicationId: string;
  /** A former slug, and the one that took its place. */
  readonly moved: Readonly<Record<string, string>>;
  /** The slug of a removed article, and what a reader may still know of it. */
  readonly gone: Readonly<Record<string, { readonly titleText: string; readonly published: string }>>;
}

/** What the lock gives an article. */
export type Identity = Pick<Article, 'id' | 'slug' | 'published' | 'updated'>;

/** An article to be packed: its contents as `packContents` gave them. */
export interface PackableArticle extends Identity {
  readonly contents: Uint8Array;
}

/** A bundle that was opened. Articles are known by their numbers, from 0, newest first. */
export interface OpenBundle {
  readonly count: number;
  publication(): Publication;
  identity(number: number): Identity;
  article(number: number): Article;
  /** The number of the article with a slug. */
  numberOf(slug: string): number | undefined;
}

/** Packs the one file that the Worker carries, in parts. `articles` newest first. */
export function bundleParts(publication: Publication, articles: readonly PackableArticle[]): Uint8Array[] {
  const bySlug = articles.map((_, number) => number);
  const slugOf = (number: number) => articles[number]?.slug as string;
  bySlug.sort((a, b) => (slugOf(a) < slugOf(b) ? -1 : 1));
  return packSections({
    publication: [json(publication)],
    identities: packList(
      articles.map(({ id, slug, published, updated }) => json({ id, slug, published, updated })),
    ),
    bySlug: [new Uint8Array(Uint32Array.from(bySlug).buffer)],
    contents: packList(articles.map(({ contents }) => contents)),
  });
}

/** The bundle of articles in one piece. */
export function packBundle(publication: Publication, articles: readonly Article[]): Uint8Array<ArrayBuffer> {
  const parts = bundleParts(
    publication,
    articles.map(({ id, slug, published, updated, ...contents }) => ({
      ...{ id, slug, published, updated },
      contents: packContents(contents),
    })),
  );
  const bytes = new Uint8Array(bytesIn(parts));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

/** Opens what `bundleParts` packed. Nothing walks the articles: a Worker starts as fast with twenty thousand as with one. */
export function openBundle(buffer: ArrayBuffer): OpenBundle {
  const section = openSections(buffer);
  const [identities, contents] = [openList(section('identities')), openList(section('contents'))];
  const bySlug = numbersIn(section('bySlug'));
  const decoder = new TextDecoder();
  const identity = (number: number): Identity => JSON.parse(decoder.decode(identities.at(number)));
  let publication: Publication | undefined;
  return {
    count: identities.length,
    publication() {
      publication ??= JSON.parse(decoder.decode(section('publication'))) as Publication;
      return publication;
    },
    identity,
    article: (number) => ({ ...openContents(contents.at(number)), ...identity(number) }),
    numberOf(slug) {
      const place = firstWhere(bySlug.length, (i) => identity(bySlug[i] as number).slug >= slug);
      const number = bySlug[place];
      return number !== undefined && identity(number).slug === slug ? number : undefined;
    },
  };
}

/** The first of `count` numbers from 0 that `holds`, which then holds for all after it; `count` where it holds for none. */
export function firstWhere(count: number, holds: (number: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
