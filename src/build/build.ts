import { join } from 'node:path';
import { assertPublishable } from './assert-publishable.ts';
import type { BuildResult } from './build-result.ts';
import { catalogParts } from './catalog/catalog-parts.ts';
import { daysIn } from './days-in.ts';
import { formerAddresses } from './former-site/former-addresses.ts';
import { withOwnCanonicals } from './former-site/own-canonicals.ts';
import { identifySeeds } from './identity/identify-seeds.ts';
import { lockWithChannels } from './identity/lock-channels.ts';
import { LOCK_FILE, type ReadLock, readLock, writeLock } from './identity/lock-file.ts';
import { withoutUnrunSources } from './identity/unrun-sources.ts';
import { outcomeOf } from './outcome.ts';
import { type ParsedSeeds, parseSeeds } from './parse/parse-seeds.ts';
import { putAssets, removeOtherAssets } from './references/asset-folder.ts';
import { settleReferences } from './references/settle-references.ts';
import { replaceFile } from './replace-file.ts';
import { mergedLockNotice, readdressedNotice } from './report/notices.ts';
import { assertFolder } from './seeds/seed-files.ts';
import { type BuildSettings, projectRoot } from './settings.ts';
import { workerFingerprint } from './worker-fingerprint.ts';

/** The Worker's articles, as `src/index.ts` imports them. */
export const BUNDLE_FILE = 'generated/articles.bin';

/**
 * Builds the catalog: parses every seed that changed, gives each its identity, and replaces the lock, the assets and
 * the bundle, in this order: a crash between them costs nothing. `now` is an instant in UTC, to the second. `onParsed`
 * is told how many seeds of how many are parsed.
 * @throws {Error} before anything but the cache is written, when nothing can be published or the settings forbid to go
 * on. The error has the result as its `cause`, where there is one.
 */
export async function build(
  settings: BuildSettings,
  now: string,
  onParsed: (done: number, of: number) => void = () => {},
): Promise<BuildResult> {
  const { root, seedsDir, site } = settings;
  assertFolder(seedsDir);
  const read = await readLock(seedsDir);
  const parsed = await parseSeeds({ root, seedsDir, settings: site }, onParsed);
  const seeds = { ...parsed, records: withoutUnrunSources(parsed.records, read.lock) };
  try {
    return await publish(seeds, read, settings, now);
  } finally {
    await seeds.saved;
  }
}

async function publish(
  seeds: ParsedSeeds,
  { lock: before, isMerged, readdressed }: ReadLock,
  settings: BuildSettings,
  now: string,
): Promise<BuildResult> {
  const { root, seedsDir, site } = settings;
  const { identified, articles } = identifySeeds(before, seeds, { now, timeZone: site.timeZone });
  const dayOf = daysIn(site.timeZone);
  const records = withOwnCanonicals(seeds.records, articles, site.url);
  const duplicates = [...identified.duplicates, ...identified.copies];
  const addresses = formerAddresses(records, articles, duplicates, {
    dayOf,
    patterns: site.formerPermalinks,
  });
  const settled = await settleReferences({
    root,
    files: seeds.files,
    records: new Map(records.map((record) => [record.path, record])),
    published: articles,
    duplicates,
    addresses: addresses.byKey,
    siteUrl: site.url,
  });
  const outcome = outcomeOf({ seeds, seedsDir, identified, articles, settled, addresses }, now);
  const { parts, weight, warnings, ...channels } = catalogParts(
    identified,
    articles,
    { ...settled, terms: seeds.terms, addresses: addresses.byKey },
    { now, dayOf, site, made: workerFingerprint(projectRoot, site) },
  );
  const merged = isMerged ? [{ file: LOCK_FILE, kind: 'merged' } as const] : [];
  const result = {
    ...outcome,
    warned: [
      ...merged.map(mergedLockNotice),
      ...readdressed.map(readdressedNotice),
      ...outcome.warned,
      ...warnings,
    ],
    changes: [...merged, ...outcome.changes],
    weight,
  };
  assertPublishable(result, settings);

  const { lock, isAnother } = lockWithChannels(identified.lock, channels);
  const mayWrite = !settings.frozen && !settings.isDryRun;
  if (mayWrite && (result.changes.length > 0 || isAnother)) await writeLock(seedsDir, lock);
  const assets = { pictures: result.pictures, recordings: result.recordings };
  await putAssets(root, assets);
  await replaceFile(join(root, BUNDLE_FILE), parts);
  await removeOtherAssets(root, assets);
  return result;
}
