import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diskFault } from '../disk-fault.ts';
import { watchedSeeds } from '../seeds/watched-seeds.ts';
import { projectRoot } from '../settings.ts';
import { buildFirst } from './first-build.ts';
import { handoverOfStart, SEEDS_CHANGED } from './handover.ts';
import { servedSettings } from './served-settings.ts';
import { swallowedOptions } from './swallowed-options.ts';
import { wranglerEnv, wranglerOptions } from './wrangler-options.ts';

/**
 * `npm start`: builds, serves the seeds with `wrangler dev`, and rebuilds when one changes. Arguments go to wrangler
 * (`npm start -- --port 9000`). wrangler.toml can only name one folder to watch, so a folder of SEEDS_DIR
 * elsewhere is watched here, and a touched file tells wrangler.
 */
const args = process.argv.slice(2);
const starter = process.ppid;
const options = wranglerOptions(args);
const swallowed = swallowedOptions('npm start', args, process.env);
if (swallowed) {
  console.error(swallowed);
  process.exit(1);
}
const { ip = '127.0.0.1', port = '8787', hasOwnConfig } = options;

/**
 * Who looks at a publication here is to stay here: no link and no redirect leads to where it is deployed, and no hub is named
 * there. What follows `--var` belongs to it until the next option.
 */
const LOCAL = ['--var', 'SITE_URL:', '--var', 'HUB_URL:', '--infer-origin-from-routes=false'];

const env = {
  // Nothing here needs to know where on earth the developer sits.
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  ...wranglerEnv(options, process.env),
  ...handoverOfStart(projectRoot, `http://${ip}:${port}`),
};
// With settings of another name the build may be another one too.
if (!hasOwnConfig && !buildFirst(projectRoot, env, 'dev')) process.exit(1);

const seedsDir = resolve(projectRoot, process.env.SEEDS_DIR || 'seeds');
const [watcher, settings] = orEnd(() => [
  isInside(seedsDir, join(projectRoot, 'seeds')) ? undefined : watchSeeds(seedsDir),
  hasOwnConfig ? undefined : servedSettings(projectRoot, process.env, console.error),
]);

// Not wrangler's launcher, which passes no signal on: a stopped `npm start` would leave it serving.
const wranglerCli = fileURLToPath(import.meta.resolve('wrangler'));
const wrangler = spawn(
  process.execPath,
  ['--no-warnings', wranglerCli, 'dev', ...LOCAL, ...(settings ? ['--config', settings.file] : []), ...args],
  { cwd: projectRoot, stdio: 'inherit', env },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => wrangler.kill(signal));
// npm runs this through a shell, which ends by a signal without passing it on: who is left alone was stopped.
const isAlone = () => process.env.npm_lifecycle_event !== undefined && process.ppid !== starter;
setInterval(() => isAlone() && wrangler.kill(), 500).unref();
wrangler.on('exit', (code, signal) => {
  watcher?.close();
  settings?.close();
  process.exitCode = signal ? 0 : (code ?? 1);
});

/** What is made, or an end in a sentence where the disk refuses. */
function orEnd<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    console.error(diskFault(error as Error));
    process.exit(1);
  }
}

function watchSeeds(dir: string): { close(): void } {
  const mark = join(projectRoot, SEEDS_CHANGED);
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, '');
  return watchedSeeds(dir, (file) => writeFileSync(mark, `${file}\n`), console.error);
}

function isInside(dir: string, parent: string): boolean {
  return !relative(parent, dir).startsWith('..');
}
