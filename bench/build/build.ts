import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { benchArticles } from '../articles.ts';
import { median } from '../median.ts';
import { type ProcessCost, processCost } from '../process-cost.ts';
import { forget, writeSeeds } from '../seeds-folder.ts';
import { writeHugoSite } from './hugo-site.ts';

/**
 * `npm run bench:build`: what a build costs, cold and again, beside Hugo's of the same articles. The rounds go in turn, so
 * that a busy machine is busy for all; what counts is how the numbers stand to each other. It builds in the project
 * itself: `npm run build` afterwards brings the project's own articles back.
 */
const ROUNDS = 3;
const SIZES = [1000, 10_000];
const root = resolve(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** Of `npm run build`, without npm. */
const buildArgs: string[] = scripts.build.split(' ').slice(1);
const hasHugo = spawnSync('hugo', ['version']).status === 0;
if (!hasHugo) console.log('Hugo is not installed (Debian: apt-get install hugo); going on without it.\n');

for (const size of SIZES) {
  const dir = mkdtempSync(join(tmpdir(), 'seedwire-bench-'));
  try {
    print(size, await rounds(dir, size));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function rounds(dir: string, size: number): Promise<Map<string, ProcessCost[]>> {
  const [seeds, site] = [join(dir, 'seeds'), join(dir, 'hugo')];
  const articles = benchArticles(size);
  writeSeeds(seeds, articles);
  if (hasHugo) writeHugoSite(site, articles);
  const costs = new Map<string, ProcessCost[]>();
  const run = async (name: string, command: string, args: string[], env?: Record<string, string>) => {
    const cost = await processCost(command, args, {
      cwd: command === 'hugo' ? site : root,
      ...(env ? { env } : {}),
    });
    costs.set(name, [...(costs.get(name) ?? []), cost]);
  };
  const build = (name: string, env = {}) => {
    return run(name, process.execPath, buildArgs, { SEEDS_DIR: seeds, CI: '', ...env });
  };
  const clear = () => forget(join(seeds, 'seeds.lock.json'), join(root, 'generated'));
  for (let round = 0; round < ROUNDS; round++) {
    clear();
    await build('no derived topics', { DERIVED_TOPICS: 'false' });
    clear();
    await build('cold');
    appendFileSync(
      join(seeds, `${articles[size >> 1]?.name}.txt`),
      `\nOne more sentence, of round ${round}.\n`,
    );
    await build('one change');
    await build('no change');
    if (!hasHugo) continue;
    forget(join(site, 'public'), join(site, 'resources'));
    await run('hugo, cold', 'hugo', []);
  }
  return costs;
}

function print(size: number, costs: ReadonlyMap<string, readonly ProcessCost[]>): void {
  console.log(`${size} articles, medians of ${ROUNDS} rounds`);
  for (const [name, runs] of costs) {
    const peaks = runs.flatMap(({ peakMB }) => peakMB ?? []);
    const peak = peaks.length === 0 ? 'unknown' : `${median(peaks).toFixed(0)} MB`;
    console.log(`  ${name.padEnd(18)} ${secondsOf(runs).toFixed(2).padStart(6)} s   peak memory ${peak}`);
  }
  const ratio = (name: string, a: string, b: string) => {
    const [over, under] = [costs.get(a), costs.get(b)];
    if (over && under) console.log(`  ${name.padEnd(28)} ${(secondsOf(over) / secondsOf(under)).toFixed(2)}`);
  };
  ratio('cold / no derived topics', 'cold', 'no derived topics');
  ratio('cold / hugo', 'cold', 'hugo, cold');
  ratio('cold / one change', 'cold', 'one change');
  ratio('cold / no change', 'cold', 'no change');
  console.log();
}

function secondsOf(runs: readonly ProcessCost[]): number {
  return median(runs.map(({ seconds }) => seconds));
}
