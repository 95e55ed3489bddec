import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What `SERVED` holds between the first build of `npm start` and the one that wrangler begins with. */
const FRESH = 'fresh';

/**
 * Builds before a server starts, and says whether that went well: where the first build of wrangler itself stops, it
 * ends with a page of its insides below the reason. `SERVED` of `env` is a file; wrangler's own build finds there that
 * it has nothing to do.
 */
export function buildFirst(root: string, env: NodeJS.ProcessEnv & { SERVED: string }): boolean {
  const command = 'npm run --silent build';
  const { status } = spawnSync(command, {
    cwd: root,
    shell: true,
    stdio: 'inherit',
    env: { ...env, WRANGLER_COMMAND: 'dev' },
  });
  if (status === 0) writeFileSync(env.SERVED, FRESH);
  return status === 0;
}

/** Whether `buildFirst` has just built what is asked for. True once: the next build is one of its own. */
export function isJustBuilt(served: string | undefined): boolean {
  if (!served || !existsSync(served) || readFileSync(served, 'utf8') !== FRESH) return false;
  writeFileSync(served, '');
  return true;
}
