import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'smol-toml';
import type { Problem } from '../problem.ts';
import { SettingsError } from '../settings-error.ts';
import { readSite, type SiteConfig } from '../site.ts';
import { misnamedSettings } from './misnamed-settings.ts';

/** How a build was asked for, and what it may do. */
export interface BuildSettings {
  readonly root: string;
  readonly seedsDir: string;
  readonly site: SiteConfig;
  /** A seed that cannot be published stops the build: under CI, and before a deploy. */
  readonly strict: boolean;
  /** The lock may not change: under CI, where nobody would commit it. */
  readonly frozen: boolean;
}

/** The settings as they were read. */
export interface ReadSettings extends BuildSettings {
  /** Variables of wrangler.toml that are nearly called as a setting, and are none. */
  readonly misnamed: readonly Problem[];
}

/** The project's folder. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Reads how to build from wrangler.toml and the environment: `SEEDS_DIR`, `SKIP_BAD_SEEDS`, `DERIVED_TOPICS`, `CI`, and
 * `WRANGLER_COMMAND`, which wrangler sets for a build that it runs (`dev`, `deploy`, `versions upload`, …).
 * @throws {Error} that names every wrong setting of every wrangler environment.
 */
export function readBuildSettings(root: string, env: NodeJS.ProcessEnv): ReadSettings {
  const { site, misnamed } = readWranglerVars(resolve(root, 'wrangler.toml'), env.CLOUDFLARE_ENV);
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
    frozen: ci,
  };
}

function isOn(flag: string | undefined): boolean {
  return flag !== undefined && !['', '0', 'false', 'no'].includes(flag.toLowerCase());
}

interface WranglerConfig {
  readonly vars?: Record<string, unknown>;
  readonly env?: Record<string, WranglerConfig>;
}

function readConfig(file: string): WranglerConfig {
  const text = readFileSync(file, 'utf8');
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`wrangler.toml cannot be read: ${(error as Error).message.trimEnd()}`);
  }
}

function readWranglerVars(
  file: string,
  environment: string | undefined,
): Pick<ReadSettings, 'site' | 'misnamed'> {
  const config = readConfig(file);
  const faults: string[] = [];
  const misnamed: Problem[] = [];
  const read = (section: string, vars: Record<string, unknown> = {}) => {
    const unknown = misnamedSettings(section, vars);
    misnamed.push(...unknown);
    try {
      return readSite(vars);
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      const lines = unknown.map(({ field, remedy }) => `${field} is no setting; ${remedy}`);
      faults.push([`wrangler.toml, [${section}]:`, error.message, ...lines].join('\n'));
      return undefined;
    }
  };
  const sites = new Map([['', read('vars', config.vars)]]);
  for (const [name, { vars }] of Object.entries(config.env ?? {})) {
    sites.set(name, read(`env.${name}.vars`, vars));
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const site = sites.get(environment ?? '');
  if (!site)
    throw new Error(`wrangler.toml has no [env.${environment}]; CLOUDFLARE_ENV names one that is there`);
  return { site, misnamed };
}
