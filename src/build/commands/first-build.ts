import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What the mark holds between a first build and the one that wrangler begins with. */
const FRESH = 'fresh';

/** A build before wrangler's own. */
export interface FirstBuild {
  /** The command of wrangler that it is for. */
  readonly wranglerCommand: 'dev' | 'deploy';
  /** A file in which wrangler's own build finds that it has nothing to do. */
  readonly mark: string;
}

/**
 * Builds before wrangler does, and says whether that went well: where the first build of `wrangler dev` itself stops, it
 * ends with a page of its insides below the reason; and what is to be deployed can be looked at before.
 */
export function buildFirst(
  root: string,
  env: NodeJS.ProcessEnv,
  { wranglerCommand, mark }: FirstBuild,
): boolean {
  const command = 'npm run --silent build';
  const { status } = spawnSync(command, {
    cwd: root,
    shell: true,
    stdio: 'inherit',
    env: { ...env, WRANGLER_COMMAND: wranglerCommand },
  });
  if (status === 0) writeFileSync(mark, FRESH);
  return status === 0;
}

/** Whether `buildFirst` has just built what is asked for. True once: the next build is one of its own. */
export function isJustBuilt(mark: string | undefined): boolean {
  if (!mark || !existsSync(mark) || readFileSync(mark, 'utf8') !== FRESH) return false;
  writeFileSync(mark, '');
  return true;
}
