import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../problem.ts';
import type { SiteConfig } from '../site.ts';
import type { Handover } from './commands/handover.ts';
import { readWranglerToml, type SitesByEnvironment } from './wrangler-toml.ts';

/** How a build was asked for, and what it may do. */
export interface BuildSettings {
  readonly root: string;
  readonly seedsDir: string;
  readonly site: SiteConfig;
  /** A seed that cannot be published stops the build: under CI, and before a deploy. */
  readonly strict: boolean;
  /** The lock may not change: under CI, where nobody would commit it, unless `UPDATE_LOCK` says that somebody does. */
  readonly frozen: boolean;
  /** A large part of the articles may not go at once: under CI, and before a deploy, whatever else is let pass. */
  readonly keepsMost?: boolean;
  /** The lock stays as it is, though it would change: nothing is deployed of what is built. */
  readonly isDryRun?: boolean;
}

/** The settings as they were read. */
export interface ReadSettings extends BuildSettings {
  /** Variables of wrangler.toml that are nearly called as a setting, and are none. */
  readonly misnamed: readonly Problem[];
}

/** The project's folder. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Reads how to build from wrangler.toml and the environment: what people set, `SEEDS_DIR`, `SKIP_BAD_SEEDS`, `UPDATE_LOCK`,
 * `DERIVED_TOPICS`, `CI`, and `CLOUDFLARE_ENV`, which names an environment of wrangler.toml; and of what commands tell a build,
 * `Handover`, `WRANGLER_COMMAND` and `DRY_RUN`.
 * @throws {Error} that names every wrong setting of every wrangler environment, or says that none is chosen.
 */
export function readBuildSettings(root: string, env: NodeJS.ProcessEnv & Handover): ReadSettings {
  const { sites, misnamed } = readWranglerToml(resolve(root, 'wrangler.toml'));
  const site = siteFor(sites, env);
  const serving = env.WRANGLER_COMMAND === 'dev';
  const ci = isOn(env.CI) && !serving;
  const deploying = !serving && /^(deploy|versions)/.test(env.WRANGLER_COMMAND ?? '');
  return {
    root,
    seedsDir: resolve(root, env.SEEDS_DIR || 'seeds'),
    site: {
      ...site,
      derivedTopics: env.DERIVED_TOPICS === undefined ? site.derivedTopics : isOn(env.DERIVED_TOPICS),
    },
    misnamed,
    strict: (ci || deploying) && !isOn(env.SKIP_BAD_SEEDS),
    frozen: ci && !isOn(env.UPDATE_LOCK),
    keepsMost: ci || deploying,
    isDryRun: deploying && isOn(env.DRY_RUN),
  };
}

function isOn(flag: string | undefined): boolean {
  return flag !== undefined && !['', '0', 'false', 'no'].includes(flag.toLowerCase());
}

/** What wrangler builds for to serve or to deploy it; its other commands build too, and what they build goes nowhere. */
const IS_FOR_ONE = /^(dev|deploy|versions)/;

/** @throws {Error} where wrangler has environments, and runs the build without a word of which one it is for. */
function siteFor(
  sites: SitesByEnvironment,
  { CLOUDFLARE_ENV, WRANGLER_COMMAND = '' }: NodeJS.ProcessEnv & Handover,
): SiteConfig {
  const named = [...sites.keys()].find((name) => name !== '');
  if (IS_FOR_ONE.test(WRANGLER_COMMAND) && CLOUDFLARE_ENV === undefined && named !== undefined)
    throw new Error(
      `wrangler.toml has [env.${named}], and wrangler does not tell the build which environment it is for; ` +
        `run "npm run deploy" or "npm run deploy -- --env ${named}", or set CLOUDFLARE_ENV for wrangler, ` +
        `to ${named} or, for [vars] itself, to nothing`,
    );
  const site = sites.get(CLOUDFLARE_ENV ?? '');
  if (!site)
    throw new Error(
      `wrangler.toml has no [env.${CLOUDFLARE_ENV}]; name one that is there, with --env or CLOUDFLARE_ENV`,
    );
  return site;
}
