import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildCommand } from '../../../src/build/commands/build-command.ts';
import { buildFirst } from '../../../src/build/commands/first-build.ts';
import { jsonReport } from '../../../src/build/report/json-report.ts';
import { projectRoot } from '../../../src/build/settings.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

async function run(args: readonly string[], env: NodeJS.ProcessEnv) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = await buildCommand(args, env, {
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  });
  return { status, printed, complaints };
}

it('with --json prints one object, why it stopped too', async () => {
  const missing = join(temporaryFolder(), 'nowhere');
  const { status, printed } = await run(['--json'], { SEEDS_DIR: missing });
  expect(status).toBe(1);
  const why = `there is no folder of seeds at ${missing}; make it, or name another with SEEDS_DIR`;
  expect(printed.map((text) => JSON.parse(text))).toEqual([jsonReport(undefined, why)]);
});

it('with --json lists what became of the seeds of a build that stopped', async () => {
  const seedsDir = join(temporaryFolder(), 'seeds');
  mkdirSync(seedsDir);
  writeFileSync(join(seedsDir, 'undated.txt'), 'A story that does not say when.\n\nIt happened.');
  const { status, printed, complaints } = await run(['--json'], { SEEDS_DIR: seedsDir });
  expect(status).toBe(1);
  expect(JSON.parse(printed.join())).toMatchObject({
    error: `no article in ${seedsDir} can be published; put one in, or name another folder with SEEDS_DIR`,
    refused: [{ file: 'undated.txt', field: 'date' }],
  });
  expect(complaints).toHaveLength(1);
});

it('says of a build that stopped neither that it published nor where it is read', async () => {
  const seedsDir = join(temporaryFolder(), 'seeds');
  mkdirSync(seedsDir);
  writeFileSync(join(seedsDir, 'undated.txt'), 'A story that does not say when.\n\nIt happened.');
  const { printed } = await run([], { SEEDS_DIR: seedsDir, SERVED_AT: 'http://127.0.0.1:8787' });
  expect(printed).toEqual([
    `Fit to be published: 0 articles
The bundle weighs 1 KiB of 64.0 MiB: articles 0 KiB, search 1 KiB, index 1 KiB.

NOT PUBLISHED: 1 seed
  undated.txt [date] has no date
    -> begin its first line with a date: "date 2017-06-28"`,
  ]);
});

it('lets what was built before be served on where a later build stops', async () => {
  const folder = temporaryFolder();
  const env = { SEEDS_DIR: join(folder, 'nowhere'), SERVED: join(folder, 'served') };
  expect((await run([], env)).status).toBe(1);
  writeFileSync(env.SERVED, '');
  const { status, complaints } = await run([], env);
  expect([status, complaints.at(-1)]).toEqual([0, '\nWhat was built before is served until this is mended.']);
});

it('does not build again what a command has just built before wrangler', async () => {
  const [root, seedsDir] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts: { build: 'true' } }));
  copyFileSync(join(projectRoot, 'wrangler.toml'), join(root, 'wrangler.toml'));
  const env = { ...process.env, SEEDS_DIR: seedsDir, BUILT: join(root, 'built') };
  expect(buildFirst(root, env, 'dev')).toBe(true);
  expect(await run([], env)).toEqual({ status: 0, printed: [], complaints: [] });
  expect((await run([], env)).complaints).not.toEqual([]);
});

it('builds nothing for types: what is wrong with a seed is wrong with none of them', async () => {
  const env = { SEEDS_DIR: join(temporaryFolder(), 'nowhere'), WRANGLER_COMMAND: 'types' };
  expect(await run([], env)).toEqual({ status: 0, printed: [], complaints: [] });
});

it('takes no other argument', async () => {
  expect(await run(['--jsno'], {})).toEqual({
    status: 1,
    printed: [],
    complaints: ['npm run build knows no --jsno; it takes --json, or nothing'],
  });
});
