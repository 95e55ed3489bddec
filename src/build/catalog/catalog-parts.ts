import { addressSections } from '../../bundle/addresses.ts';
import { bundleParts } from '../../bundle/pack-bundle.ts';
import { bytesIn } from '../../bundle/sections.ts';
import { byStanding, type Standing, standingEnds } from '../../bundle/standing.ts';
import type { Labels } from '../../channel.ts';
import type { Problem } from '../../problem.ts';
import { searchSections } from '../../search/pack-index.ts';
import type { SiteConfig } from '../../site.ts';
import type { DayOf } from '../days-in.ts';
import type { FormerAddresses } from '../former-site/former-addresses.ts';
import { ownAddresses } from '../former-site/own-addresses.ts';
import { packableAddresses } from '../former-site/packable-addresses.ts';
import type { Identified } from '../identity/identify.ts';
import { slugsOf } from '../identity/lock.ts';
import type { PublishedSeed } from '../identity/published-seed.ts';
import type { Weight } from '../report/weight.ts';
import { type DraftLabels, hasExpired, type SeedRecord } from '../seed-record.ts';
import { categories, withLikely } from './article-topics.ts';
import { articleVersion, type ItemSettings, versionsUntil } from './article-version.ts';
import { channelStates } from './channel-states.ts';
import { gatherChannels } from './gather-channels.ts';
import { publicationOf } from './publication.ts';

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
}

/** What decides how it is packed. `now` is an instant in UTC. */
export interface CatalogSettings {
  readonly now: string;
  readonly dayOf: DayOf;
  readonly site: ItemSettings & Pick<SiteConfig, 'feedText'>;
  /** What tells apart how articles are shown: `workerFingerprint`. */
  readonly made: string;
}

/** The bundle, to be written part by part. */
export interface CatalogParts {
  readonly parts: Uint8Array[];
  readonly weight: Weight;
  /** For each address of a former site at which the publication has something itself. */
  readonly warnings: readonly Problem[];
}

/**
 * Packs the bundle: what is published, its channels, what the lock knows of former slugs and removed articles, and the
 * addresses of a former site. `articles` are newest first.
 */
export function catalogParts(
  { lock }: Identified,
  articles: readonly PublishedSeed[],
  { records, terms, addresses, links }: CatalogFindings,
  { now, dayOf, site, made }: CatalogSettings,
): CatalogParts {
  const linked = new Set([...links.values()].flatMap((slugs) => [...slugs]));
  const ordered = byStanding(articles.map((seed) => ({ ...seed, standing: standingOf(seed, linked) })));
  const [listedEnd] = standingEnds(ordered);
  const packed = ordered.map(({ file, article, standing }) => {
    const { labels, contents, contentsHash, feedBytes, draft } = records.get(file) as SeedRecord;
    const precision = draft?.precision ?? 'instant';
    return {
      ...{ ...article, file, standing, contents, contentsHash, feedBytes: feedBytes[site.feedText] },
      labels: { ...(labels as DraftLabels), precision, day: dayOf(article.published) } satisfies Labels,
    };
  });
  const channels = gatherChannels(
    lock.publication,
    packed.slice(0, listedEnd).map(({ labels }) => labels),
  );
  const topicsOf = categories(channels);
  const search = searchSections(
    ordered.slice(0, listedEnd).map(({ file }) => (records.get(file) as SeedRecord).terms),
    terms,
  );
  const { packable: formerly, warnings } = packableAddresses(
    addresses,
    ordered,
    ownAddresses(
      channels.map(({ path }) => path),
      Object.values(lock.articles).flatMap(slugsOf),
    ),
  );
  const isExpired = (file: string) => {
    const record = records.get(file);
    return record !== undefined && hasExpired(record, now);
  };
  const toCome = new Map(
    articles
      .filter(({ article }) => Date.parse(article.published) > Date.parse(now) - CLOCK_AHEAD_MS)
      .map(({ article: { slug, published } }) => [slug, published]),
  );
  const packable = packed.map((article, number) => {
    const { labels, contentsHash, file } = article;
    const topics = withLikely(topicsOf.get(number) ?? labels.topics, labels.derivedTopics);
    const version = articleVersion({ ...article, topics }, contentsHash, site);
    const before = versionsUntil(version, links.get(file) ?? [], toCome);
    return { ...article, topics, version, ...(before.length > 0 && { versionsUntil: before }) };
  });
  const parts = bundleParts(
    publicationOf(lock, articles, isExpired),
    packable,
    channelStates(
      channels,
      packable.map(({ version }) => version),
      made,
    ),
    { ...search, ...addressSections(formerly) },
  );
  const bodies = bytesIn(packed.map(({ contents }) => contents));
  const ofSearch = bytesIn(Object.values(search).flat());
  return { parts, weight: { bodies, search: ofSearch, index: bytesIn(parts) - bodies - ofSearch }, warnings };
}

function standingOf({ isUnlisted, article }: PublishedSeed, linked: ReadonlySet<string>): Standing {
  if (!isUnlisted) return 'listed';
  return linked.has(article.slug) ? 'linked to' : 'alone';
}
