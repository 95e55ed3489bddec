import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the commands tell each other. `npm start` and `npm run deploy` build first, to see whether that goes well, and start
 * wrangler then. It runs `npm run build` again before it begins, and under `npm start` after every change. All that reaches such
 * a build is the environment that wrangler was started with: so what it must know of who started it is told by these variables,
 * and what one build must know of those before it stands in marks, files of the project's whose paths the variables have.
 */
export interface Handover {
  /**
   * From wrangler: its command, `dev`, `deploy`, `versions upload`, `types`, …; from `buildFirst` the one that comes next. What is to be
   * served goes on without bad seeds, what is to be deployed stops.
   */
  readonly WRANGLER_COMMAND?: string;
  /** From `npm run deploy`: `true` where nothing will be deployed, so that the lock stays as it is. */
  readonly DRY_RUN?: string;
  /** From both: the mark by which the build that wrangler begins with sees that nothing changed since the first one. */
  readonly BUILT?: string;
  /** From `npm start`: the mark that a good build leaves. Where it is, there is something to serve, and a build that stops ends well. */
  readonly SERVED?: string;
  /** From `npm start`: the origin that it serves at, for the report to name addresses. */
  readonly SERVED_AT?: string;
}

/** The marks, below the project's folder. */
const BUILT = 'generated/built';
const SERVED = 'generated/served';

/** The mark that `npm start` touches when a seed of another folder changes; wrangler.toml names it, for wrangler to watch. */
export const SEEDS_CHANGED = 'generated/seeds-changed';

/** What `npm start` tells its builds. Marks of an earlier command are gone then. */
export function handoverOfStart(root: string, origin: string): Handover {
  return { SERVED_AT: origin, SERVED: freshMark(root, SERVED), BUILT: freshMark(root, BUILT) };
}

/** The same of `npm run deploy`. */
export function handoverOfDeploy(root: string, isDryRun: boolean): Handover {
  return { DRY_RUN: String(isDryRun), BUILT: freshMark(root, BUILT) };
}

function freshMark(root: string, mark: string): string {
  const file = join(root, mark);
  rmSync(file, { force: true });
  return file;
}
