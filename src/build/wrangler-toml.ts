import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import type { Problem } from '../problem.ts';
import { SettingsError } from '../settings-error.ts';
import { readSite, type SiteConfig } from '../site.ts';
import { misnamedSettings } from './misnamed-settings.ts';

interface WranglerEnvironment {
  readonly vars?: Record<string, unknown>;
  readonly version_metadata?: { readonly binding?: unknown };
}

interface WranglerConfig extends WranglerEnvironment {
  readonly env?: Record<string, WranglerEnvironment>;
}

/** What the Worker reads the time of its version from. */
const RELEASE = 'RELEASE';

/** What people call `vars`; wrangler knows that by its small letters. */
const VARS = /^(?:vars?|variables)$/i;

/** The publication as each environment of wrangler.toml sets it, by the environment's name: empty for `[vars]` itself. */
export type SitesByEnvironment = ReadonlyMap<string, SiteConfig>;

/** What wrangler.toml says of the publication, and the variables in it that are nearly called as a setting. */
export interface WranglerToml {
  readonly sites: SitesByEnvironment;
  readonly misnamed: readonly Problem[];
}

/**
 * Reads what wrangler.toml says of the publication.
 * @throws {Error} that names every wrong setting of every environment, and what each lacks for the Worker to start.
 */
export function readWranglerToml(file: string): WranglerToml {
  const { env = {}, ...top } = readConfig(file);
  const faults: string[] = [];
  const misnamed: Problem[] = [];
  const sites = new Map<string, SiteConfig>();
  for (const [name, environment] of Object.entries({ '': top, ...env })) {
    const { vars = {}, version_metadata } = environment;
    const section = name === '' ? '' : `env.${name}.`;
    // Wrangler lets an environment inherit assets and what is built, but no bindings.
    if (version_metadata?.binding !== RELEASE) {
      const fault = `binding is ${JSON.stringify(version_metadata?.binding) ?? 'not set'}`;
      const remedy = `the Worker needs these lines, and no environment inherits them:\n[${section}version_metadata]\nbinding = "${RELEASE}"`;
      faults.push(`wrangler.toml, [${section}version_metadata]:\n${fault}; ${remedy}`);
    }
    const unknown = misnamedSettings(`${section}vars`, vars);
    misnamed.push(...unknown);
    try {
      sites.set(name, readSite(vars));
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      const lines = unknown.map(({ field, remedy }) => `${field} is no setting; ${remedy}`);
      const called = Object.keys(environment).find((key) => key !== 'vars' && VARS.test(key));
      if (called !== undefined) lines.push(`[${section}${called}] is not read; call it [${section}vars]`);
      faults.push([`wrangler.toml, [${section}vars]:`, error.message, ...lines].join('\n'));
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { sites, misnamed };
}

function readConfig(file: string): WranglerConfig {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      `${file} cannot be read (${code}); it comes with the project and has its settings: bring it back from version control`,
    );
  }
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`wrangler.toml cannot be read: ${(error as Error).message.trimEnd()}`);
  }
}
