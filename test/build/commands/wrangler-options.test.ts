import { expect, it } from 'vitest';
import { wranglerEnv, wranglerOptions } from '../../../src/build/commands/wrangler-options.ts';

it.each([
  [['--env', 'live'], 'live'],
  [['--env=live', '--minify'], 'live'],
  [['-e', 'live'], 'live'],
  [['-e=live'], 'live'],
  [['--env='], ''],
  [['--minify'], undefined],
])('of %j reads the environment %j', (args, environment) => {
  expect(wranglerOptions(args).environment).toBe(environment);
});

it.each([
  [['--dry-run'], true],
  [['--dry-run=true'], true],
  [['--dry-run=false'], false],
  [['--dry-run', 'false'], false],
  [['--dry-run', '--minify'], true],
  [[], false],
])('of %j reads whether nothing is to be deployed: %j', (args, isDryRun) => {
  expect(wranglerOptions(args).isDryRun).toBe(isDryRun);
});

it('reads where a server listens, and whether its settings are of another file', () => {
  expect(wranglerOptions(['-c', 'other.toml', '--ip', '127.0.0.2', '--port=9000'])).toEqual({
    environment: undefined,
    hasOwnConfig: true,
    isDryRun: false,
    ip: '127.0.0.2',
    port: '9000',
  });
});

it('tells the build of an environment, of none too', () => {
  const env = { HOME: '/home', CLOUDFLARE_ENV: 'test' };
  expect(wranglerEnv({ environment: 'live' }, env)).toEqual({ HOME: '/home', CLOUDFLARE_ENV: 'live' });
  expect(wranglerEnv({ environment: '' }, env)).toEqual({ HOME: '/home', CLOUDFLARE_ENV: '' });
  expect(wranglerEnv({ environment: undefined }, env)).toEqual(env);
  expect(wranglerEnv({ environment: undefined }, {})).toEqual({ CLOUDFLARE_ENV: '' });
});
