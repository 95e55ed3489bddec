import { parseArgs } from 'node:util';

/** What of wrangler's own options a command has to know itself. */
export interface WranglerOptions {
  /** The environment of wrangler.toml that is named: empty for none of them, `undefined` where nothing is said. */
  readonly environment: string | undefined;
  /** Whether settings of another file are named. */
  readonly hasOwnConfig: boolean;
  /** Whether nothing is to be deployed. */
  readonly isDryRun: boolean;
  readonly ip: string | undefined;
  readonly port: string | undefined;
}

const OPTIONS = {
  env: { type: 'string', short: 'e' },
  config: { type: 'string', short: 'c' },
  'dry-run': { type: 'boolean' },
  ip: { type: 'string' },
  port: { type: 'string' },
} as const;

/** Reads the arguments for wrangler: `--env live`, `--env=live`, `-e live` and `-e=live` are the same to it. */
export function wranglerOptions(args: readonly string[]): WranglerOptions {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: false });
  const text = (name: keyof typeof OPTIONS) => {
    const value = values[name];
    return typeof value === 'string' ? value.replace(/^=/, '') : undefined;
  };
  return {
    environment: text('env'),
    hasOwnConfig: values.config !== undefined,
    // To wrangler `--dry-run false` is none either.
    isDryRun:
      (values['dry-run'] === true && args[args.indexOf('--dry-run') + 1] !== 'false') ||
      text('dry-run') === 'true',
    ip: text('ip'),
    port: text('port'),
  };
}

/**
 * The environment for wrangler, which does not tell the build that it runs what it was told by `--env`. The variable is
 * set where no environment is named too: the build can see by it that none is.
 */
export function wranglerEnv(
  { environment }: Pick<WranglerOptions, 'environment'>,
  env: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  return { ...env, CLOUDFLARE_ENV: environment ?? env.CLOUDFLARE_ENV ?? '' };
}
