import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { buildFirst, isJustBuilt } from '../../../src/build/commands/first-build.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

let root: string;
let env: NodeJS.ProcessEnv & { SERVED: string };

beforeEach(() => {
  root = temporaryFolder();
  env = { ...process.env, SERVED: join(root, 'served') };
});

const withBuild = (script: string) =>
  writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts: { build: `node -e "${script}"` } }));

it('is told once to the build that wrangler begins with', () => {
  withBuild(`require('fs').writeFileSync('said', process.env.WRANGLER_COMMAND)`);
  expect(buildFirst(root, env, { wranglerCommand: 'dev', mark: env.SERVED })).toBe(true);
  expect(readFileSync(join(root, 'said'), 'utf8')).toBe('dev');
  expect([isJustBuilt(env.SERVED), isJustBuilt(env.SERVED)]).toEqual([true, false]);
  expect(existsSync(env.SERVED)).toBe(true);
});

it('that stopped leaves nothing to serve', () => {
  withBuild('process.exit(1)');
  expect(buildFirst(root, env, { wranglerCommand: 'dev', mark: env.SERVED })).toBe(false);
  expect([isJustBuilt(env.SERVED), existsSync(env.SERVED)]).toEqual([false, false]);
});

it('is none for a build by itself', () => {
  expect(isJustBuilt(undefined)).toBe(false);
});
