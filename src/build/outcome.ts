import type { BuildResult } from './build-result.ts';
import type { FormerAddresses } from './former-site/former-addresses.ts';
import type { Identified } from './identity/identify.ts';
import { nearDuplicates } from './identity/near-duplicates.ts';
import type { PublishedSeed } from './identity/published-seed.ts';
import type { ParsedSeeds } from './parse/parse-seeds.ts';
import type { Settled } from './references/settle-references.ts';
import {
  copyNotice,
  duplicateNotice,
  expiredNotice,
  nearDuplicateNotice,
  removedNotice,
  replacedNotice,
  revisedAheadNotice,
  scheduledNotice,
  tooLateProblem,
  unlistedNotice,
  unusedPictureNotice,
  unusedRecordingNotice,
} from './report/notices.ts';
import { hasExpired, type SeedRecord } from './seed-record.ts';
import { linkedOut } from './seeds/links-out.ts';

const MS_A_DAY = 86_400_000;

/** What a build found out of the seeds. */
export interface BuildFindings {
  readonly seeds: ParsedSeeds;
  readonly seedsDir: string;
  readonly identified: Identified;
  /** Those that are published, newest first. */
  readonly articles: readonly PublishedSeed[];
  readonly settled: Settled;
  readonly addresses: FormerAddresses;
}

/** What became of every seed at `now`, each named with the reason; all of the result but what the bundle weighs. */
export function outcomeOf(found: BuildFindings, now: string): Omit<BuildResult, 'weight'> {
  const { seeds, seedsDir, identified, articles, settled, addresses } = found;
  const shown = new Set([...settled.pictures, ...settled.recordings].map(({ file }) => file.path));
  const publishedFiles = new Set(articles.map(({ file }) => file));
  const usedFiles = new Set([...shown, ...publishedFiles]);
  const byFile = articles.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const sketchOf = (file: string) => (settled.records.get(file) as SeedRecord).sketch;
  return {
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
      ...seeds.records
        .filter((record) => hasExpired(record, now))
        .map(({ path, draft }) => expiredNotice(path, draft?.expires ?? '')),
      ...seeds.pictures.filter(({ path }) => !shown.has(path)).map(({ path }) => unusedPictureNotice(path)),
      ...seeds.recordings
        .filter(({ path }) => !shown.has(path))
        .map(({ path }) => unusedRecordingNotice(path)),
    ],
    removed: identified.changes
      .filter(({ kind }) => kind === 'removed')
      .map(({ file }) => removedNotice(file)),
    warned: [
      ...seeds.records.flatMap(({ path, warnings }) => (publishedFiles.has(path) ? warnings : [])),
      ...articles.filter((seed) => isRevisedAhead(seed, now)).map(revisedAheadNotice),
      ...identified.replaced.map(replacedNotice),
      ...settled.warnings,
      ...addresses.warnings,
      ...linkedOut(seedsDir, seeds.files, usedFiles),
    ],
    duplicates: [
      ...identified.duplicates.map(duplicateNotice),
      ...identified.copies.map(copyNotice),
      ...nearDuplicates(byFile.map(({ file }) => ({ file, sketch: sketchOf(file) }))).map(
        nearDuplicateNotice,
      ),
    ],
    pictures: settled.pictures,
    recordings: settled.recordings,
    changes: identified.changes,
  };
}

/** Whether an article says that it was changed when that is still to come. A day without a time is noon, and may be today. */
function isRevisedAhead({ article }: PublishedSeed, now: string): boolean {
  const { published, updated } = article;
  return updated > published && Date.parse(updated) - Date.parse(now) > MS_A_DAY;
}
