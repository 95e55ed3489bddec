import type { Recording } from '../../catalog.ts';
import type { SiteConfig } from '../../site.ts';
import type { DayOf } from '../days-in.ts';
import type { FormerAddresses } from '../former-site/former-addresses.ts';
import type { Identified } from '../identity/identify.ts';
import { slugsOf } from '../identity/lock.ts';
import type { PublishedSeed } from '../identity/published-seed.ts';
import { type DraftFacets, hasExpired, type SeedRecord } from '../seed-record.ts';
import { articleVersion, type ItemSettings, versionsUntil } from './article-version.ts';
import { type CatalogArticle, type CatalogParts, packCatalog } from './pack-catalog.ts';
import { pastSlugsOf } from './past-slugs.ts';

/** By so much the clock of who builds may be ahead of that of the edge, to which what is dated now is then to come. */
const CLOCK_AHEAD_MS = 3_600_000;

/** What the build found out of the seeds that the bundle has. */
export interface CatalogFindings {
  readonly records: ReadonlyMap<string, SeedRecord>;
  /** The terms that the records name by their numbers. */
  readonly terms: readonly string[];
  readonly addresses: FormerAddresses['byKey'];
  /** The slugs of the articles that each article links to, by its file. */
  readonly links: ReadonlyMap<string, ReadonlySet<string>>;
  /** The names of the pictures that each article shows or links to, by its file. */
  readonly shown: ReadonlyMap<string, readonly string[]>;
  /** The recordings that each article plays or links to, by its file. */
  readonly played: ReadonlyMap<string, readonly Recording[]>;
}

/** What decides how it is packed. `now` is an instant in UTC. */
export interface CatalogSettings {
  readonly now: string;
  readonly dayOf: DayOf;
  readonly site: ItemSettings & Pick<SiteConfig, 'feedText'>;
  /** What tells apart how articles are shown: `workerFingerprint`. */
  readonly made: string;
}

/**
 * The bundle of what is published, by the records of its files, with what the lock knows of former slugs and removed articles.
 * `articles` are newest first.
 */
export function catalogParts(
  { lock }: Identified,
  articles: readonly PublishedSeed[],
  { records, terms, addresses, links: linksOf, shown, played }: CatalogFindings,
  { now, dayOf, site, made }: CatalogSettings,
): CatalogParts {
  const toCome = new Map(
    articles
      .filter(({ article }) => Date.parse(article.published) > Date.parse(now) - CLOCK_AHEAD_MS)
      .map(({ article: { slug, published } }) => [slug, published]),
  );
  const catalogArticle = (seed: PublishedSeed): CatalogArticle => {
    const { file, article } = seed;
    const { facets, contents, contentsHash, feedBytes, draft, ...record } = records.get(file) as SeedRecord;
    const links = linksOf.get(file) ?? [];
    const pictures = toCome.has(article.slug) ? [] : (shown.get(file) ?? []);
    const isTold = !toCome.has(article.slug) && !seed.isUnlisted;
    const recordings = (played.get(file) ?? []).map(({ name, bytes, mediaType }) => {
      return { name, bytes, mediaType, isTold };
    });
    return {
      ...seed,
      links,
      pictures,
      recordings,
      contents,
      feedBytes: feedBytes[site.feedText],
      terms: record.terms,
      facets: {
        ...(facets as DraftFacets),
        precision: draft?.precision ?? 'instant',
        day: dayOf(article.published),
      },
      versionsFor(topics) {
        const version = articleVersion({ ...article, topics }, contentsHash, site);
        const before = versionsUntil(version, links, toCome);
        return { version, ...(before.length > 0 && { versionsUntil: before }) };
      },
    };
  };
  const isExpired = (file: string) => {
    const record = records.get(file);
    return record !== undefined && hasExpired(record, now);
  };
  return packCatalog(articles.map(catalogArticle), {
    publicationId: lock.publication,
    pastSlugs: pastSlugsOf(lock, articles, isExpired),
    renamed: lock.renamedChannels ?? {},
    slugs: Object.values(lock.articles).flatMap(slugsOf),
    terms,
    addresses,
    made,
  });
}
