import { type ArticleHead, packBundle } from '../bundle.ts';
import type { Identified } from './identify.ts';
import type { Comparable } from './near-duplicates.ts';
import { type ParsedFile, textOf } from './parse-stage.ts';
import { shinglesOf } from './shingles.ts';

/** An article that goes into the bundle, and the seed that it came from. */
export interface BundledArticle {
  readonly file: string;
  readonly article: ArticleHead;
}

/** The articles of the drafts that have an identity, newest first. */
export function articlesOf({ published }: Identified): BundledArticle[] {
  return published
    .map(({ file, draft: { revised: _revised, wantedSlug: _wanted, ...draft }, entry }) => {
      const { id, slug, published: date, updated } = entry;
      return { file, article: { ...draft, id, slug, published: date, updated } };
    })
    .sort((a, b) => newestFirst(a.article, b.article));
}

function newestFirst(a: ArticleHead, b: ArticleHead): number {
  if (a.published !== b.published) return a.published < b.published ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}

/** The bundle of the articles and of what the lock knows of slugs that stood, in its parts. */
export function bundleOf(
  { lock }: Identified,
  articles: readonly BundledArticle[],
  parsed: ReadonlyMap<string, ParsedFile>,
): readonly Uint8Array[] {
  const entries = Object.values(lock.articles);
  const live = new Set(articles.map(({ article }) => article.slug));
  const slugsOf = ({ slug, formerSlugs = [] }: (typeof entries)[number]) => [slug, ...formerSlugs];
  return packBundle(
    {
      publicationId: lock.publication,
      moved: Object.fromEntries(
        entries
          .filter(({ slug }) => live.has(slug))
          .flatMap(({ slug, formerSlugs = [] }) => formerSlugs.map((former) => [former, slug])),
      ),
      gone: Object.fromEntries(
        entries
          .filter(({ removed }) => removed !== undefined)
          .flatMap((entry) =>
            slugsOf(entry).map((slug) => [slug, { titleText: entry.title, published: entry.published }]),
          ),
      ),
    },
    articles.map(({ file, article }) => ({
      head: article,
      body: parsed.get(file)?.body ?? new Uint8Array(),
    })),
  );
}

/** The articles as the search for nearly the same texts takes them. */
export function comparable(
  articles: readonly BundledArticle[],
  parsed: ReadonlyMap<string, ParsedFile>,
): Comparable[] {
  return articles.map(({ file }) => ({
    file,
    signature: parsed.get(file)?.signature ?? new Uint32Array(),
    shingles: () => shinglesOf(textOf(new TextDecoder().decode(parsed.get(file)?.body))),
  }));
}
