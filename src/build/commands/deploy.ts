import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { projectRoot, readBuildSettings } from '../settings.ts';
import { deployAndAnnounce } from './announce.ts';
import { builtChannels } from './built-channels.ts';
import { plainErrors } from './deploy-failure.ts';
import { buildFirst } from './first-build.ts';
import { handoverOfDeploy } from './handover.ts';
import { localAddress } from './local-address.ts';
import { swallowedOptions } from './swallowed-options.ts';
import { wranglerEnv, wranglerOptions } from './wrangler-options.ts';

/** `npm run deploy`: `wrangler deploy` with the arguments that it was given; then the hub is told, where one is set. */
const LOOK_EVERY_MS = 2_000;
const args = process.argv.slice(2);
const options = wranglerOptions(args);
const env = { ...wranglerEnv(options, process.env), ...handoverOfDeploy(projectRoot, options.isDryRun) };

try {
  const swallowed = swallowedOptions('npm run deploy', args, process.env);
  if (swallowed) throw new Error(swallowed);
  const { site } = readBuildSettings(projectRoot, env);
  const unfit = localAddress(site.url);
  if (unfit) throw new Error(unfit);
  const isFine = await deployAndAnnounce(options.isDryRun ? { ...site, hubUrl: undefined } : site, {
    build: async () => {
      const isBuilt = buildFirst(projectRoot, env, 'deploy');
      return isBuilt ? builtChannels(projectRoot) : undefined;
    },
    deploy,
    fetch,
    wait: () => sleep(LOOK_EVERY_MS),
    print: console.log,
  });
  if (!isFine) process.exitCode ||= 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function deploy(): Promise<boolean> {
  const wranglerCli = fileURLToPath(import.meta.resolve('wrangler'));
  const wrangler = spawn(process.execPath, ['--no-warnings', wranglerCli, 'deploy', ...args], {
    cwd: projectRoot,
    env,
    stdio: ['inherit', 'inherit', 'pipe'],
  });
  const errors = plainErrors((text) => process.stderr.write(text));
  createInterface(wrangler.stderr).on('line', errors.line);
  return new Promise((resolve) =>
    wrangler.on('close', (code) => {
      errors.end(code === 0);
      resolve(code === 0);
    }),
  );
}
