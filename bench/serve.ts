import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { benchArticles } from './articles.ts';
import { writeSeeds } from './folders.ts';
import { measured, median } from './measured.ts';
import { EMPTY, type RunningWorker, residentMB, runWorker } from './workerd.ts';

/**
 * `npm run bench:serve`: answers a second of the built Worker in plain workerd, beside an empty Worker's, under `wrk`. The
 * rounds go in turn; what counts is the ratio to the empty Worker. It builds in the project itself: `npm run build`
 * afterwards brings the project's own articles back.
 */
const ROUNDS = 3;
const SIZES = [50, 1000, 20_000];
const SECONDS = 2;
const root = resolve(import.meta.dirname, '..');
if (spawnSync('wrk', ['--version']).error)
  throw new Error('wrk is not installed (Debian: apt-get install wrk)');

for (const size of SIZES) {
  const dir = mkdtempSync(join(tmpdir(), 'seedwire-serve-'));
  const running: RunningWorker[] = [];
  try {
    const [ours, empty, everyTime] = ['ours', 'empty', 'every-time'].map((name) => join(dir, name)) as [
      string,
      string,
      string,
    ];
    writeSeeds(join(dir, 'seeds'), benchArticles(size));
    await bundle(dir, ours, 'src/index.ts');
    await bundle(dir, everyTime, 'bench/every-time-worker.ts');
    mkdirSync(empty);
    writeFileSync(join(empty, 'index.js'), EMPTY);
    for (const [i, worker] of [ours, empty, everyTime].entries()) {
      running.push(await runWorker(worker, 8800 + i, '/atom.xml'));
    }
    await measure(size, running as [RunningWorker, RunningWorker, RunningWorker]);
  } finally {
    for (const { process } of running) process.kill();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function bundle(dir: string, to: string, main: string): Promise<void> {
  const env = { SEEDS_DIR: join(dir, 'seeds'), CI: '' };
  await measured('npx', ['wrangler', 'deploy', main, '--dry-run', '--outdir', to], { cwd: root, env });
}

async function measure(
  size: number,
  [ours, empty, everyTime]: readonly [RunningWorker, RunningWorker, RunningWorker],
): Promise<void> {
  const feed = `${ours.url}/atom.xml`;
  const answer = await fetch(feed);
  await answer.arrayBuffer();
  const { items } = (await (await fetch(`${ours.url}/feed.json`)).json()) as { items: { url: string }[] };
  const article = new URL(items[0]?.url as string);
  const gzip = { 'Accept-Encoding': 'gzip' };
  const cases: [name: string, url: string, headers: Record<string, string>][] = [
    ['empty Worker', empty.url, {}],
    ['feed, gzip', feed, gzip],
    ['feed, plain', feed, {}],
    ['RSS, plain', `${ours.url}/rss.xml`, {}],
    ['RSS, every time', `${everyTime.url}/rss.xml`, {}],
    ['feed, 304', feed, { 'If-None-Match': answer.headers.get('etag') as string }],
    ['article, gzip', ours.url + article.pathname, gzip],
  ];
  const rates = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, url, headers] of cases) {
      rates.set(name, [...(rates.get(name) ?? []), answersPerSecond(url, headers)]);
    }
  }
  const rateOf = (name: string) => median(rates.get(name) as number[]);
  console.log(`${size} articles, medians of ${ROUNDS} rounds`);
  for (const [name] of cases) {
    const ratio = (rateOf(name) / rateOf('empty Worker')).toFixed(2);
    console.log(`  ${name.padEnd(16)} ${rateOf(name).toFixed(0).padStart(7)} a second   ratio ${ratio}`);
  }
  const times = (rateOf('RSS, plain') / rateOf('RSS, every time')).toFixed(1);
  console.log(`  kept RSS is answered ${times} times as often as RSS that is rendered every time`);
  for (const [name, { firstAnswerMs, process }] of [
    ['ours', ours],
    ['empty', empty],
  ] as const) {
    const memory = `${residentMB(process).toFixed(0)} MB resident`;
    console.log(`  ${name.padEnd(16)} ${firstAnswerMs.toFixed(0)} ms to the first answer, ${memory}`);
  }
  console.log();
}

function answersPerSecond(url: string, headers: Readonly<Record<string, string>>): number {
  const asked = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const { stdout } = spawnSync('wrk', ['-t1', '-c16', `-d${SECONDS}s`, ...asked, url], { encoding: 'utf8' });
  const failed = /Non-2xx or 3xx responses: \d+|Socket errors: .*/.exec(stdout)?.[0];
  if (failed) throw new Error(`${url}: ${failed}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
}
