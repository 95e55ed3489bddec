import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readIfThere } from '../seeds/read-if-there.ts';
import { listSeeds } from '../seeds/seed-files.ts';
import { shortHash } from '../short-hash.ts';
import type { Handover } from './handover.ts';

/** An environment with what the commands tell each other. */
type Environment = NodeJS.ProcessEnv & Handover;

/**
 * Builds before wrangler does, and says whether that went well: where the first build of `wrangler dev` itself stops, it
 * ends with a page of its insides below the reason; and what is to be deployed can be looked at before.
 */
export function buildFirst(root: string, env: Environment, wranglerCommand: 'dev' | 'deploy'): boolean {
  const before = builtFrom(root, env);
  const { status } = spawnSync('npm run --silent build', {
    cwd: root,
    shell: true,
    stdio: 'inherit',
    env: { ...env, WRANGLER_COMMAND: wranglerCommand },
  });
  if (status === 0 && env.BUILT) writeFileSync(env.BUILT, before);
  return status === 0;
}

/**
 * Whether `buildFirst` has just built what is asked for, of the same seeds and settings: nobody watches them from that build to
 * wrangler's, and what was saved meanwhile would not be seen before the next change. True once: the next build is one of its own.
 */
export function isJustBuilt(root: string, env: Environment): boolean {
  if (!env.BUILT) return false;
  const before = readIfThere(env.BUILT);
  if (!before) return false;
  writeFileSync(env.BUILT, '');
  return before === builtFrom(root, env);
}

/** What tells apart what a build is made from; empty while a change of it could go unseen. */
function builtFrom(root: string, env: Environment): string {
  try {
    const { files, problems } = listSeeds(resolve(root, env.SEEDS_DIR || 'seeds'));
    if (files.some(({ stamp }) => stamp === '')) return '';
    const stamps = files.map(({ path, stamp }) => [path, stamp]);
    return shortHash([stamps, problems, readFileSync(join(root, 'wrangler.toml'), 'utf8')]);
  } catch {
    // The build itself says what is wrong.
    return '';
  }
}
