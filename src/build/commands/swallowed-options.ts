/** Options of wrangler's that people give to `npm run deploy` and `npm start`; but for the first, npm knows none of them. */
const OPTIONS = [
  'dry-run',
  'env',
  'config',
  'port',
  'ip',
  'name',
  'outdir',
  'var',
  'minify',
  'keep-vars',
  'remote',
];

/**
 * What to say where npm took options for itself that were meant for wrangler, as it does with those before a `--`, so that
 * `command` would go on without them: what it took is in its environment. Nothing where it took none. `args` are what it
 * left.
 */
export function swallowedOptions(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): string | undefined {
  const taken = OPTIONS.flatMap((name) => {
    const value = env[`npm_config_${name.replaceAll('-', '_')}`];
    return value ? [value === 'true' ? `--${name}` : `--${name}=${value}`] : [];
  });
  if (taken.length === 0) return undefined;
  return (
    `npm took ${taken.join(' and ')} for itself, and ${command} would go on without; ` +
    `put -- before what is for wrangler: ${command} -- ${[...taken, ...args].join(' ')}`
  );
}
