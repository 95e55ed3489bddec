import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import type { BuildResult } from './build-result.ts';
import { catalogParts } from './catalog-parts.ts';
import { daysIn } from './days-in.ts';
import { formerAddresses } from './former-addresses.ts';
import { type Identified, identify } from './identify.ts';
import type { Lock } from './lock.ts';
import { readLock, writeLock } from './lock-file.ts';
import { mustGoOn } from './must-go-on.ts';
import { nearDuplicates } from './near-duplicates.ts';
import {
  duplicateNotice,
  expiredNotice,
  linkedOutNotice,
  nearDuplicateNotice,
  removedNotice,
  scheduledNotice,
  tooLateProblem,
  unlistedNotice,
  unusedPictureNotice,
} from './notices.ts';
import { type ParsedSeeds, parseSeeds } from './parse-seeds.ts';
import { putPictures, removeOtherPictures } from './picture-folder.ts';
import type { PublishedSeed } from './published-seed.ts';
import { replaceFile } from './replace-file.ts';
import type { SeedRecord } from './seed-record.ts';
import type { BuildSettings } from './settings.ts';
import { settleReferences } from './settle-references.ts';

/** The Worker's articles, as `src/index.ts` imports them. */
export const BUNDLE_FILE = 'generated/articles.bin';

/**
 * Builds the catalog: parses every seed that changed, gives each its identity, and replaces the lock, the pictures and
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
  const lock = await readLock(seedsDir);
  const seeds = await parseSeeds({ root, seedsDir, settings: site }, onParsed);
  try {
    return await publish(seeds, lock, settings, now);
  } finally {
    await seeds.saved;
  }
}

async function publish(
  seeds: ParsedSeeds,
  before: Lock | undefined,
  settings: BuildSettings,
  now: string,
): Promise<BuildResult> {
  const { root, seedsDir, site } = settings;
  const isOver = ({ draft }: SeedRecord) => draft?.expires !== undefined && draft.expires <= now;
  const identified = identify(
    before,
    [
      ...seeds.records.map((record) =>
        candidateOf(isOver(record) ? { ...record, draft: undefined } : record),
      ),
      ...seeds.problems.map(unreadable),
    ],
    {
      now,
      timeZone: site.timeZone,
    },
  );
  const articles = publishedOf(identified).toSorted((a, b) => newestFirst(a.article, b.article));
  const dayOf = daysIn(site.timeZone);
  const addresses = formerAddresses(seeds.records, articles, identified.duplicates, dayOf);
  const { records, linked, pictures, warnings } = await settleReferences({
    files: seeds.files,
    records: new Map(seeds.records.map((record) => [record.path, record])),
    published: articles,
    duplicates: identified.duplicates,
    addresses: addresses.byKey,
    origin: site.url,
  });
  const shown = new Set(pictures.map(({ file }) => file.path));
  const byFile = articles.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const result = {
    published: articles.filter(({ isUnlisted, article }) => !isUnlisted && article.published <= now),
    scheduled: articles.filter(({ article }) => article.published > now).map(scheduledNotice),
    unlisted: articles.filter(({ isUnlisted }) => isUnlisted).map(unlistedNotice),
    refused: [
      ...seeds.problems,
      ...seeds.records.flatMap(({ problems }) => problems),
      ...identified.tooLate.map(tooLateProblem),
    ],
    held: [
      ...seeds.records.flatMap(({ held }) => held ?? []),
      ...seeds.records.filter(isOver).map(({ path, draft }) => expiredNotice(path, draft?.expires ?? '')),
      ...seeds.pictures.filter(({ path }) => !shown.has(path)).map(({ path }) => unusedPictureNotice(path)),
    ],
    removed: identified.changes
      .filter(({ kind }) => kind === 'removed')
      .map(({ file }) => removedNotice(file)),
    warned: [
      ...seeds.records.flatMap(({ warnings }) => warnings),
      ...warnings,
      ...addresses.warnings,
      ...linksOut(seeds, new Set([...shown, ...articles.map(({ file }) => file)])).map((link) =>
        linkedOutNotice(link, realpathSync(join(seedsDir, link))),
      ),
    ],
    duplicates: [
      ...identified.duplicates.map(duplicateNotice),
      ...nearDuplicates(byFile.map(({ file }) => ({ file, sketch: recordIn(records, file).sketch }))).map(
        nearDuplicateNotice,
      ),
    ],
    pictures,
    changes: identified.changes,
  };
  const { parts, weight, ...packed } = catalogParts(
    identified,
    articles,
    { records, terms: seeds.terms, addresses: addresses.byKey, linked },
    { dayOf, feedText: site.feedText },
  );
  const weighed = { ...result, warned: [...result.warned, ...packed.warnings], weight };
  mustGoOn(weighed, settings);

  if (!settings.frozen && identified.changes.length > 0) await writeLock(seedsDir, identified.lock);
  await putPictures(root, pictures);
  await replaceFile(join(root, BUNDLE_FILE), parts);
  await removeOtherPictures(root, pictures);
  return weighed;
}

/** The links by which published files lie outside of the folder of seeds, each once. */
function linksOut({ files }: ParsedSeeds, published: ReadonlySet<string>): string[] {
  return [
    ...new Set(files.flatMap(({ path, link }) => (link !== undefined && published.has(path) ? [link] : []))),
  ];
}

function candidateOf({ path, contentHash, draft }: SeedRecord) {
  return { file: path, contentHash, draft };
}

function unreadable({ file }: Problem) {
  return { file, contentHash: '', draft: undefined };
}

/** The drafts were checked when they were parsed, and the lock when it was read. */
function publishedOf({ published }: Identified): PublishedSeed[] {
  return published.map(({ file, draft: { titleText, isUnlisted }, entry }) => {
    const { id, slug, updated } = entry;
    return { file, isUnlisted, article: { id, slug, titleText, published: entry.published, updated } };
  });
}

function recordIn(records: ReadonlyMap<string, SeedRecord>, file: string): SeedRecord {
  return records.get(file) as SeedRecord;
}

function newestFirst(a: PublishedSeed['article'], b: PublishedSeed['article']): number {
  if (a.published !== b.published) return a.published < b.published ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}
