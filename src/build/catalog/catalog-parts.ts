import { addressSections } from '../../bundle/addresses.ts';
import { bundleParts } from '../../bundle/pack-bundle.ts';
import { bytesIn } from '../../bundle/sections.ts';
import { byStanding, type Standing, standingEnds } from '../../bundle/standing.ts';
import type { Labels } from '../../channel.ts';
import type { Problem } from '../../problem.ts';
import { searchSections } from '../../search/pack-index.ts';
import type { FeedText } from '../../site.ts';
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
import { channelStates } from './channel-states.ts';
import { gatherChannels } from './gather-channels.ts';
import { publicationOf } from './publication.ts';

/** What the build found out of the seeds that the bundle has. */
export interface CatalogFindings {
  readonly records: ReadonlyMap<string, SeedRecord>;
  /** The terms that the records name by their numbers. */
  readonly terms: readonly string[];
  readonly addresses: FormerAddresses['byKey'];
  /** The slugs of the articles that others link to. */
  readonly linked: ReadonlySet<string>;
}

/** What decides how it is packed. `now` is an instant in UTC. */
export interface CatalogSettings {
  readonly now: string;
  readonly dayOf: DayOf;
  readonly feedText: FeedText;
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
  { records, terms, addresses, linked }: CatalogFindings,
  { now, dayOf, feedText, made }: CatalogSettings,
): CatalogParts {
  const ordered = byStanding(articles.map((seed) => ({ ...seed, standing: standingOf(seed, linked) })));
  const [listedEnd] = standingEnds(ordered);
  const packed = ordered.map(({ file, article, standing }) => {
    const { labels, contents, feedBytes, draft } = records.get(file) as SeedRecord;
    const precision = draft?.precision ?? 'instant';
    return {
      ...{ ...article, standing, contents, feedBytes: feedBytes[feedText] },
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
  const packable = packed.map((article, number) => ({
    ...article,
    topics: withLikely(topicsOf.get(number) ?? article.labels.topics, article.labels.derivedTopics),
  }));
  const parts = bundleParts(
    publicationOf(lock, articles, isExpired),
    packable,
    channelStates(channels, packable, made),
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
