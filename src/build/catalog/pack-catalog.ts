import { addressSections } from '../../bundle/addresses.ts';
import { pictureSections } from '../../bundle/asset-names.ts';
import type { Identity } from '../../bundle/identity.ts';
import { bundleParts } from '../../bundle/pack-bundle.ts';
import type { PastSlugs } from '../../bundle/past-slugs.ts';
import { type PackableRecording, recordingSections } from '../../bundle/recordings.ts';
import { type RenamedChannels, renamedSections } from '../../bundle/renamed-channels.ts';
import { bytesIn } from '../../bundle/sections.ts';
import { byStanding, type Standing, standingEnds } from '../../bundle/standing.ts';
import type { Facets } from '../../channel.ts';
import { channelKinds } from '../../channels/index.ts';
import type { Problem } from '../../problem.ts';
import { searchSections } from '../../search/pack-index.ts';
import type { FormerAddresses } from '../former-site/former-addresses.ts';
import { ownAddresses } from '../former-site/own-addresses.ts';
import { packableAddresses } from '../former-site/packable-addresses.ts';
import type { KeptChannels } from '../identity/lock-channels.ts';
import type { PublishedSeed } from '../identity/published-seed.ts';
import type { Weight } from '../report/weight.ts';
import { categories, withLikely } from './article-topics.ts';
import { channelPaths } from './channel-paths.ts';
import { channelStates } from './channel-states.ts';
import { type GatheredChannel, gatherChannels } from './gather-channels.ts';
import { keptChannels } from './kept-channels.ts';
import { channelsAsNamed } from './order-of-names.ts';
import { vanishedChannels } from './vanished-channels.ts';

/** An article that is published, with all that the bundle wants of it. */
export interface CatalogArticle extends PublishedSeed {
  readonly facets: Facets;
  /** What `packContents` gave. */
  readonly contents: Uint8Array;
  /** What it takes in a feed, as `feedBytes` says. */
  readonly feedBytes: number;
  /** What `termRecord` gave. */
  readonly terms: Uint32Array;
  /** The slugs of the articles that it links to. */
  readonly links: Iterable<string>;
  /** The names of its pictures that may be told of. */
  readonly pictures: Iterable<string>;
  /** Its own recordings, files of the folder. */
  readonly recordings: Iterable<PackableRecording>;
  /** The version that it has where it is about these topics, and those before. */
  versionsFor(topics: readonly string[]): Pick<Identity, 'version' | 'versionsUntil'>;
}

/** What the bundle has beside its articles. */
export interface BesideArticles {
  readonly publicationId: string;
  readonly pastSlugs: PastSlugs;
  /** The paths that channels had, as the lock knows them, each with the one that took its place. */
  readonly renamed: RenamedChannels;
  /** The terms that the articles name by their numbers. */
  readonly terms: readonly string[];
  readonly addresses: FormerAddresses['byKey'];
  /** All that articles have and had. */
  readonly slugs: Iterable<string>;
  /** What tells apart how articles are shown: `workerFingerprint`. */
  readonly made: string;
}

/** The bundle, to be written part by part. */
export interface CatalogParts {
  readonly parts: Uint8Array[];
  readonly weight: Weight;
  /** For addresses of a former site at which the publication has something itself, and for channels that are no more. */
  readonly warnings: readonly Problem[];
  /** Those that are called otherwise since the build before. */
  readonly renamed: RenamedChannels;
  /** By the file of each listed article. */
  readonly channelsOf: ReadonlyMap<string, KeptChannels>;
}

/** Packs the bundle of these articles, newest first, with their channels, what finds them, and the addresses that they had. */
export function packCatalog(
  articles: readonly CatalogArticle[],
  { publicationId, pastSlugs, renamed, terms, addresses, slugs, made }: BesideArticles,
): CatalogParts {
  const linked = new Set(articles.flatMap(({ links }) => [...links]));
  const ordered = byStanding(articles.map((one) => ({ ...one, standing: standingOf(one, linked) })));
  const [listedEnd] = standingEnds(ordered);
  const listed = ordered.slice(0, listedEnd);
  const listedFacets = listed.map(({ facets }) => facets);
  const channels = gatherChannels(publicationId, listedFacets);
  const channelsOf = channelsAsNamed(channels, listedFacets);
  const there = new Set(channels.map(({ path }) => path));
  const ownOf = channelPaths(channelKinds.filter(({ mayBeRenamed }) => mayBeRenamed));
  const membership = listed.map(({ file, channelsBefore: before = [], channelsLeft: left = [], facets }) => {
    return { file, before, left, now: ownOf(facets) };
  });
  const vanished = vanishedChannels(membership, there, renamed);
  const formerly = packableAddresses(addresses, ordered, ownAddresses(there, slugs));
  const packable = ordered.map(({ article, facets, standing, contents, feedBytes, versionsFor }, number) => {
    const own = channelsOf[number];
    const named = own && categories(own.map((channel) => channels[channel] as GatheredChannel));
    const topics = withLikely(named ?? facets.topics, facets.derivedTopics);
    return { ...article, ...versionsFor(topics), topics, standing, contents, feedBytes, channels: own ?? [] };
  });
  const versions = packable.map(({ version }) => version);
  const search = searchSections(
    listed.map((one) => one.terms),
    terms,
  );
  const parts = bundleParts(pastSlugs, packable, channelStates(channels, versions, made), {
    ...search,
    ...addressSections(formerly.packable),
    ...renamedSections({ ...renamed, ...vanished.renamed }, there),
    ...pictureSections(listed.flatMap(({ pictures }) => [...pictures])),
    ...recordingSections(ordered.flatMap(({ recordings }) => [...recordings])),
  });
  const bodies = bytesIn(ordered.map(({ contents }) => contents));
  const ofSearch = bytesIn(Object.values(search).flat());
  const weight = { bodies, search: ofSearch, index: bytesIn(parts) - bodies - ofSearch };
  const kept = new Map(membership.map((article) => [article.file, keptChannels(article, there)]));
  const warnings = [...formerly.warnings, ...vanished.warnings];
  return { parts, weight, warnings, renamed: vanished.renamed, channelsOf: kept };
}

function standingOf({ isUnlisted, article }: PublishedSeed, linked: ReadonlySet<string>): Standing {
  if (!isUnlisted) return 'listed';
  return linked.has(article.slug) ? 'linked to' : 'alone';
}
