import type { Problem } from '../../problem.ts';
import { hasExpired, type SeedRecord } from '../seed-record.ts';
import { type Candidate, type Identified, identify } from './identify.ts';
import type { Lock } from './lock.ts';
import type { PublishedSeed } from './published-seed.ts';

/** The identities of a folder's seeds, and those of them that are published, newest first. */
export interface IdentifiedSeeds {
  readonly identified: Identified;
  readonly articles: readonly PublishedSeed[];
}

/**
 * Gives parsed seeds their identities by `identify`; `problems` are those of seeds that cannot be read. Such a seed, or one that has
 * expired, keeps its identity and is not published.
 */
export function identifySeeds(
  before: Lock | undefined,
  { records, problems }: { readonly records: readonly SeedRecord[]; readonly problems: readonly Problem[] },
  { now, timeZone }: { readonly now: string; readonly timeZone: string },
): IdentifiedSeeds {
  const locked = new Set(Object.values(before?.articles ?? {}).map(({ contentHash }) => contentHash));
  const candidateOf = (record: SeedRecord): Candidate => {
    const { path, spacedHash, draft, facets, canonicalUrl, sketch } = record;
    const contentHash = locked.has(spacedHash) ? spacedHash : record.contentHash;
    const language = facets?.language;
    const present = hasExpired(record, now) ? undefined : draft;
    return { file: path, contentHash, language, canonicalUrl, sketch, draft: present };
  };
  const candidates = [...records.map(candidateOf), ...problems.map(unreadable)];
  const found = identify(before, candidates, { now, timeZone });
  const isOlder = records.some(({ spacedHash }) => locked.has(spacedHash));
  const identified = isOlder ? { ...found, lock: withPresentHashes(found.lock, records) } : found;
  const articles = publishedOf(identified).sort((a, b) => newestFirst(a.article, b.article));
  return { identified, articles };
}

/** An older lock's hashes become the present ones where it is written; but for those of two texts that differ in white space alone. */
function withPresentHashes(lock: Lock, records: readonly SeedRecord[]): Lock {
  const byFile = new Map(records.map((record) => [record.path, record]));
  const files = new Map(records.map(({ path, contentHash }) => [contentHash, path]));
  const entries = Object.entries(lock.articles).map(([file, entry]) => {
    const { spacedHash, contentHash } = byFile.get(file) ?? {};
    const isOlder = entry.contentHash === spacedHash && contentHash !== undefined;
    return [file, isOlder && files.get(contentHash) === file ? { ...entry, contentHash } : entry];
  });
  return { ...lock, articles: Object.fromEntries(entries) };
}

function unreadable({ file }: Problem): Candidate {
  return { file, contentHash: '' };
}

/** The drafts were checked when they were parsed, and the lock when it was read. */
function publishedOf({ published }: Identified): PublishedSeed[] {
  return published.map(({ file, draft: { titleText, isUnlisted }, entry }) => {
    const { id, slug, updated, added, channels: channelsBefore, channelsLeft } = entry;
    const article = { id, slug, titleText, published: entry.published, updated, added };
    return { file, isUnlisted, channelsBefore, channelsLeft, article };
  });
}

function newestFirst(a: PublishedSeed['article'], b: PublishedSeed['article']): number {
  if (a.published !== b.published) return a.published < b.published ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}
