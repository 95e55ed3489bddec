import type { Problem } from '../problem.ts';
import type { BuildResult } from './build-result.ts';
import { LOCK_FILE } from './identity/lock-file.ts';
import { MOST_ASSETS } from './references/asset-folder.ts';
import { tooHeavy } from './report/weight.ts';
import type { BuildSettings } from './settings.ts';

/** So many articles are rarely taken back on purpose: the folder is another one, or not all of it is there. */
const MANY_REMOVED = { least: 10, share: 1 / 3 };

/** So many files are named: the report may have rolled off the screen, but it has all of them. */
const MOST_NAMED = 3;

/**
 * Stops a build before it replaces anything: where nothing is left to publish, where the settings forbid to go on, or where a Worker
 * cannot hold it.
 * @throws {Error} that says every reason, with the result as its `cause`.
 */
export function assertPublishable(
  result: BuildResult,
  { seedsDir, strict, frozen, keepsMost }: BuildSettings,
): void {
  const faults: string[] = [];
  if (result.published.length === 0) {
    faults.push(
      result.unlisted.length > 0
        ? `every article in ${seedsDir} that is published now is unlisted, and a feed wants one; take unlisted out of one, or put another in`
        : `no article in ${seedsDir} can be published; put one in, or name another folder with SEEDS_DIR`,
    );
  }
  if (strict && result.refused.length > 0) {
    faults.push(
      `${filesOf(result.refused)} cannot be published; do what the report says under NOT PUBLISHED, or set SKIP_BAD_SEEDS=true to go on without them`,
    );
  }
  const gone = result.removed.length;
  // An unlisted article may be still to come, too.
  const present = new Set(
    [...result.published, ...result.scheduled, ...result.unlisted].map(({ file }) => file),
  );
  const before = gone + present.size;
  if (keepsMost && gone >= MANY_REMOVED.least && gone > before * MANY_REMOVED.share) {
    faults.push(
      `${gone} of ${before} articles are gone, and their addresses would answer 410; bring them back, or, if they are to go, run "npm run build" and commit the lock first`,
    );
  }
  if (frozen && result.changes.length > 0) {
    const list = result.changes.map(({ kind, file }) => `  ${kind} ${file}`).join('\n');
    faults.push(
      `${LOCK_FILE} would change; run "npm run build" and commit it with the seeds, or let CI do both ` +
        `(docs/deploy.md, "Deploy from CI"):\n${list}`,
    );
  }
  const assets = result.pictures.length + result.recordings.length;
  if (assets > MOST_ASSETS) {
    faults.push(
      `the articles have ${assets} pictures and recordings, and a Worker has at most ${MOST_ASSETS}; put some elsewhere on the web`,
    );
  }
  const heavy = tooHeavy(result.weight);
  if (heavy) faults.push(heavy);
  if (faults.length > 0) throw new Error(faults.join('\n'), { cause: result });
}

/** `a.txt`; `a.txt and b.txt`; `a.txt, b.txt, c.txt, and 2 more seeds`. */
function filesOf(refused: readonly Problem[]): string {
  const files = [...new Set(refused.map(({ file }) => file))];
  const more = files.length - MOST_NAMED;
  const rest = more > 0 ? [`${more} more ${more === 1 ? 'seed' : 'seeds'}`] : [];
  return new Intl.ListFormat('en', { style: 'long' }).format([...files.slice(0, MOST_NAMED), ...rest]);
}
