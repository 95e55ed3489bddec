import { expect, it } from 'vitest';
import { swallowedOptions } from '../../../src/build/commands/swallowed-options.ts';

/** What npm 11 leaves of the options in front of `--`. */
it.each([
  [
    'npm run deploy',
    [],
    { npm_config_dry_run: 'true' },
    'npm took --dry-run for itself, and npm run deploy would go on without; put -- before what is for wrangler: npm run deploy -- --dry-run',
  ],
  [
    'npm run deploy',
    [],
    { npm_config_env: 'staging', npm_config_dry_run: 'true' },
    'npm took --dry-run and --env=staging for itself, and npm run deploy would go on without; put -- before what is for wrangler: npm run deploy -- --dry-run --env=staging',
  ],
  [
    'npm run deploy',
    ['staging'],
    { npm_config_env: 'true' },
    'npm took --env for itself, and npm run deploy would go on without; put -- before what is for wrangler: npm run deploy -- --env staging',
  ],
  [
    'npm start',
    ['9000'],
    { npm_config_port: 'true' },
    'npm took --port for itself, and npm start would go on without; put -- before what is for wrangler: npm start -- --port 9000',
  ],
])('%s %j of %j', (command, args, env, said) => {
  expect(swallowedOptions(command, args, env)).toBe(said);
});

it('says nothing where npm took nothing for itself, whatever its own settings are', () => {
  const own = { npm_config_user_agent: 'npm/11', npm_config_dry_run: '', npm_config_cache: '/cache' };
  expect(swallowedOptions('npm run deploy', ['--env', 'staging'], own)).toBeUndefined();
});
