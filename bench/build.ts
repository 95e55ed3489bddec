import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cost } from './child-cost.ts';
import { buildWithHugo, hugoVersion, writeHugoSite } from './hugo-site.ts';
import { mixedArticles } from './mixed-articles.ts';
import { buildSeedwire, changeSeed, forgetBuilds, writeSeedwireCopy } from './seedwire-copy.ts';

/**
 * `npm run bench:build [-- COUNT…]`: builds made articles with Seedwire and, where it is installed, with Hugo, three rounds
 * in turn, and prints the median of each and what they are to each other.
 */
const ROUNDS = 3;
const project = join(import.meta.dirname, '..');
const counts = process.argv.slice(2).map(Number);
const hugo = hugoVersion();

console.log(
  `Node ${process.version}, Hugo ${hugo ?? 'is not installed: left out'}. Medians of ${ROUNDS} rounds.`,
);
console.log(
  'Memory is the peak of VmHWM in /proc, polled. Hugo writes a page for each article; Seedwire packs them for the Worker.',
);
for (const count of counts.length > 0 ? counts : [1000, 10000]) {
  const dir = mkdtempSync(join(tmpdir(), 'seedwire-bench-'));
  try {
    print(count, await measure(dir, count));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function measure(dir: string, count: number): Promise<Map<string, Cost[]>> {
  const [ours, theirs] = [join(dir, 'seedwire'), join(dir, 'hugo')];
  const articles = mixedArticles(join(project, 'test/corpus/digitalgov'), count);
  writeSeedwireCopy(project, ours, articles);
  if (hugo) writeHugoSite(theirs, articles);
  const costs = new Map<string, Cost[]>();
  const add = (name: string, cost: Cost) => costs.set(name, [...(costs.get(name) ?? []), cost]);
  for (let round = 1; round <= ROUNDS; round++) {
    forgetBuilds(ours);
    add('cold', await buildSeedwire(ours, count));
    changeSeed(ours, articles[0]?.name ?? '', `This is what round ${round} added.`);
    add('one seed changed', await buildSeedwire(ours, count));
    add('nothing changed', await buildSeedwire(ours, count));
    if (hugo) add('hugo, cold', await buildWithHugo(theirs));
  }
  return costs;
}

function print(count: number, costs: ReadonlyMap<string, readonly Cost[]>): void {
  const seconds = (name: string) => median((costs.get(name) ?? []).map((cost) => cost.seconds));
  console.log(`\n${count} articles of about 3 KB`);
  for (const [name, list] of costs) {
    const megabytes = median(list.map((cost) => cost.megabytes));
    console.log(
      `  ${name.padEnd(24)} ${seconds(name).toFixed(2).padStart(7)} s ${megabytes.toFixed(0).padStart(6)} MB`,
    );
  }
  const ratio = (name: string, a: string, b: string) =>
    console.log(`  ${name.padEnd(24)} ${(seconds(a) / seconds(b)).toFixed(2).padStart(7)}`);
  if (costs.has('hugo, cold')) ratio('ours / hugo, cold', 'cold', 'hugo, cold');
  ratio('cold / one seed changed', 'cold', 'one seed changed');
  ratio('cold / nothing changed', 'cold', 'nothing changed');
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
