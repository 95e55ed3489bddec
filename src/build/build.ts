import { join } from 'node:path';
import type { ArticleHead } from '../bundle.ts';
import type { Problem } from '../problem.ts';
import { articlesOf, bundleOf, comparable } from './bundled-articles.ts';
import { type Change, identify } from './identify.ts';
import { LOCK_FILE, readLock, writeLock } from './lock-file.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { duplicateNotice, nearDuplicateNotice, scheduledNotice, tooLateProblem } from './notices.ts';
import { parseSeeds } from './parse-seeds.ts';
import type { Progress } from './progress.ts';
import { replaceFile } from './replace-file.ts';
import { readSeeds } from './seeds.ts';
import { type BuildSettings, projectRoot } from './settings.ts';

/** What became of every seed. */
export interface BuildResult {
  /** Newest first, each with the file that it came from. */
  readonly published: readonly { readonly file: string; readonly article: ArticleHead }[];
  /** Why a seed is not published. */
  readonly refused: readonly Problem[];
  /** Articles that are dated in the future: they are bundled, and appear at their time without another build. */
  readonly scheduled: readonly Problem[];
  /** Seeds that their authors hold back. */
  readonly held: readonly Problem[];
  readonly warned: readonly Problem[];
  /** Seeds with the text of another, which is published alone, and articles with nearly the text of another, both published. */
  readonly duplicates: readonly Problem[];
  readonly changes: readonly Change[];
}

/** The Worker's articles, as `src/index.ts` imports them. */
export const BUNDLE_FILE = 'generated/articles.bin';

/**
 * Builds the catalog: reads and parses every seed, gives each its identity, and replaces the lock and the bundle,
 * the lock first: a crash between the two costs nothing. `now` is an instant in UTC, to the second.
 * @throws {Error} before anything is written, when nothing can be published or the settings forbid to go on. The
 * error has the result as its `cause`, where there is one.
 */
export async function build(
  settings: BuildSettings,
  now: string,
  progress: Progress = () => {},
): Promise<BuildResult> {
  const { root, seedsDir, site } = settings;
  const seeds = await readSeeds(seedsDir);
  const before = await readLock(seedsDir);
  const parsed = await parseSeeds(seeds.files, site, { root, parserRoot: projectRoot }, progress);
  const identified = identify(before, [...parsed, ...seeds.problems.map(unreadable)], {
    now,
    timeZone: site.timeZone,
  });
  const articles = articlesOf(identified);
  const byFile = new Map(parsed.map((seed) => [seed.file, seed]));
  const result: BuildResult = {
    published: articles.filter(({ article }) => article.published <= now),
    scheduled: articles.filter(({ article }) => article.published > now).map(scheduledNotice),
    refused: [
      ...seeds.problems,
      ...parsed.flatMap(({ problems }) => problems),
      ...identified.tooLate.map(tooLateProblem),
    ],
    held: parsed.flatMap(({ held }) => held ?? []),
    warned: parsed.flatMap(({ warnings }) => warnings),
    duplicates: [
      ...identified.duplicates.map(duplicateNotice),
      ...nearDuplicates(comparable(articles, byFile)).map(nearDuplicateNotice),
    ],
    changes: identified.changes,
  };
  mustGoOn(result, settings);

  if (!settings.frozen && identified.changes.length > 0) await writeLock(seedsDir, identified.lock);
  await replaceFile(join(root, BUNDLE_FILE), bundleOf(identified, articles, byFile));
  return result;
}

function mustGoOn(result: BuildResult, { seedsDir, strict, frozen }: BuildSettings): void {
  const faults: string[] = [];
  if (result.published.length === 0) {
    faults.push(
      `no article in ${seedsDir} can be published; put one in, or name another folder with SEEDS_DIR`,
    );
  }
  if (strict && result.refused.length > 0) {
    faults.push(
      'some seeds cannot be published; mend them, or set SKIP_BAD_SEEDS=true to go on without them',
    );
  }
  if (frozen && result.changes.length > 0) {
    const list = result.changes.map(({ kind, file }) => `  ${kind} ${file}`).join('\n');
    faults.push(`${LOCK_FILE} would change; run "npm run build" and commit it with the seeds:\n${list}`);
  }
  if (faults.length > 0) throw new Error(faults.join('\n'), { cause: result });
}

function unreadable({ file }: Problem) {
  return { file, contentHash: '', draft: undefined };
}
