import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'smol-toml';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildFirst, isJustBuilt } from '../../../src/build/commands/first-build.ts';
import { handoverOfDeploy, handoverOfStart, SEEDS_CHANGED } from '../../../src/build/commands/handover.ts';
import { projectRoot } from '../../../src/build/settings.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

let root: string;
let env: NodeJS.ProcessEnv & { BUILT: string };
const inFolder = (name: string) => join(root, name);

beforeEach(() => {
  root = temporaryFolder();
  env = { ...process.env, BUILT: inFolder('built'), SEEDS_DIR: '' };
  mkdirSync(inFolder('seeds'));
  writeFileSync(inFolder('wrangler.toml'), '[vars]\n');
  writeFileSync(inFolder('seeds/story.txt'), 'date 2017-06-28 Quiet\n');
  // What was saved a moment ago may have been saved twice.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Builds, by a script. */
const buildBy = (script: string) => {
  writeFileSync(inFolder('package.json'), JSON.stringify({ scripts: { build: `node -e "${script}"` } }));
  return buildFirst(root, env, 'dev');
};
const SAYS = `require('fs').writeFileSync('said', process.env.WRANGLER_COMMAND)`;

it('is told once to the build that wrangler begins with', () => {
  expect(buildBy(SAYS)).toBe(true);
  expect(readFileSync(inFolder('said'), 'utf8')).toBe('dev');
  expect([isJustBuilt(root, env), isJustBuilt(root, env)]).toEqual([true, false]);
});

it('that stopped is none', () => {
  expect(buildBy('process.exit(1)')).toBe(false);
  expect(isJustBuilt(root, env)).toBe(false);
});

it.each([
  ['a seed is saved', `require('fs').appendFileSync('seeds/story.txt', 'Saved.')`],
  ['a seed comes', `require('fs').writeFileSync('seeds/other.txt', 'Saved.')`],
  ['a seed goes', `require('fs').rmSync('seeds/story.txt')`],
  ['a setting is saved', `require('fs').appendFileSync('wrangler.toml', 'SITE_AUTHOR = 1')`],
])('is not enough where %s before wrangler builds', (_what, script) => {
  expect(buildBy(script)).toBe(true);
  expect(isJustBuilt(root, env)).toBe(false);
});

it('is not enough where a change could go unseen', () => {
  vi.useRealTimers();
  writeFileSync(inFolder('seeds/story.txt'), 'date 2017-06-28 Quiet\nIt was quiet.\n');
  expect(buildBy(SAYS)).toBe(true);
  expect(isJustBuilt(root, env)).toBe(false);
});

it('is none for a build by itself', () => {
  expect(isJustBuilt(root, {})).toBe(false);
});

it.each([
  ['npm start', () => handoverOfStart(root, 'http://127.0.0.1:8787')],
  ['npm run deploy', () => handoverOfDeploy(root, false)],
])('of an earlier command is none for a build of %s', (_name, handover) => {
  mkdirSync(inFolder('generated'));
  env = { ...env, ...handover() };
  expect(buildBy(SAYS)).toBe(true);
  env = { ...env, ...handover() };
  expect(isJustBuilt(root, env)).toBe(false);
});

it('is followed by one for every change of a folder elsewhere, which wrangler watches by a mark', () => {
  const { build } = parse(readFileSync(join(projectRoot, 'wrangler.toml'), 'utf8'));
  expect((build as { watch_dir: string[] }).watch_dir).toContain(SEEDS_CHANGED);
});
