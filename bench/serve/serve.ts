import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { benchArticles } from '../articles.ts';
import { median } from '../median.ts';
import { processCost } from '../process-cost.ts';
import { writeSeeds } from '../seeds-folder.ts';
import { answerCost, isolateCost } from './isolate.ts';
import { answering, EMPTY, type RunningWorker, runWorker, SENDING } from './workerd.ts';

/**
 * `npm run bench:serve`: answers a second of the built Worker in plain workerd, beside an empty Worker's, under `wrk`. The
 * rounds go in turn; what counts is the ratio to the empty Worker. It builds in the project itself: `npm run build`
 * afterwards brings the project's own articles back.
 */
const ROUNDS = 3;
const SIZES = [50, 1000, 20_000];
const SECONDS = 2;
/** A common word, and a phrase of which some have the words alone: nothing of a search is kept. */
const SEARCHES = ['government', '"digital government"'];
const gzip = { 'Accept-Encoding': 'gzip' };
const root = resolve(import.meta.dirname, '../..');
if (spawnSync('wrk', ['--version']).error)
  throw new Error('wrk is not installed (Debian: apt-get install wrk)');

for (const size of SIZES) {
  const dir = mkdtempSync(join(tmpdir(), 'seedwire-serve-'));
  const running: RunningWorker[] = [];
  try {
    const folder = (name: string) => join(dir, name);
    const [ours, empty, everyTime] = [folder('ours'), folder('empty'), folder('every')];
    const [bare, dressed] = [folder('bare'), folder('dressed')];
    writeSeeds(join(dir, 'seeds'), benchArticles(size));
    await bundle(dir, ours, 'src/index.ts');
    await bundle(dir, everyTime, 'bench/serve/every-time-worker.ts');
    const startUp = await startUpMs(dir);
    writeWorker(empty, EMPTY);
    running.push(await runWorker(ours, 8800, '/atom.xml'));
    const { headers, body } = await asSent(`${running[0]?.url}/atom.xml`);
    writeWorker(bare, SENDING, body);
    writeWorker(dressed, answering(headers), body);
    for (const [i, worker] of [empty, everyTime, bare, dressed].entries()) {
      running.push(await runWorker(worker, 8801 + i, '/atom.xml'));
    }
    await measure(size, running as unknown as FiveWorkers);
    const { firstRenderMs, memoryMB } = await isolateCost(ours, 8810, '/atom.xml');
    console.log(
      `  start-up ${startUp} ms (wrangler check startup), first answer of a fresh process ${running[0]?.firstAnswerMs.toFixed(0)} ms`,
    );
    console.log(`  first feed rendered and compressed: ${firstRenderMs.toFixed(1)} ms of CPU`);
    console.log(`  memory of the isolate ${memoryMB.toFixed(1)} MB`);
    for (const q of SEARCHES) {
      for (const path of ['/search', '/search/atom.xml']) {
        const { firstMs, laterMs } = await answerCost(ours, 8811, `${path}?q=${encodeURIComponent(q)}`);
        const cost = `first ${firstMs.toFixed(1)} ms of CPU, then ${laterMs.toFixed(1)}`;
        console.log(`  ${path.padEnd(16)} ${q.padEnd(20)} ${cost}`);
      }
    }
    console.log('');
  } finally {
    for (const { process } of running) process.kill();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function bundle(dir: string, to: string, main: string): Promise<void> {
  const env = { SEEDS_DIR: join(dir, 'seeds'), CI: '' };
  await processCost('npx', ['wrangler', 'deploy', main, '--dry-run', '--outdir', to], { cwd: root, env });
}

/** The time that the Worker is active before it can answer, as Wrangler profiles it. */
async function startUpMs(dir: string): Promise<string> {
  const env = { ...process.env, SEEDS_DIR: join(dir, 'seeds'), CI: '' };
  const args = ['wrangler', 'check', 'startup', '--outfile', join(dir, 'startup.cpuprofile')];
  const { stdout } = spawnSync('npx', args, { cwd: root, env, encoding: 'utf8' });
  return /Active: ([\d.]+) ms/.exec(stdout)?.[1] ?? 'unknown';
}

function writeWorker(dir: string, script: string, body?: Buffer): void {
  mkdirSync(dir);
  writeFileSync(join(dir, 'index.js'), script);
  if (body) writeFileSync(join(dir, 'body.bin'), body);
}

/** A document in gzip, as it comes over the wire. */
async function asSent(url: string): Promise<{ headers: Record<string, string>; body: Buffer }> {
  const [answer] = (await once(get(url, { headers: gzip }), 'response')) as [IncomingMessage];
  return { headers: answer.headers as Record<string, string>, body: Buffer.concat(await answer.toArray()) };
}

type FiveWorkers = readonly [RunningWorker, RunningWorker, RunningWorker, RunningWorker, RunningWorker];

async function measure(size: number, [ours, empty, everyTime, bare, dressed]: FiveWorkers): Promise<void> {
  const feed = `${ours.url}/atom.xml`;
  const answer = await fetch(feed);
  await answer.arrayBuffer();
  const { items } = (await (await fetch(`${ours.url}/feed.json`)).json()) as { items: { url: string }[] };
  const article = new URL(items[0]?.url as string);
  const cases: [name: string, url: string, headers: Record<string, string>][] = [
    ['empty Worker', empty.url, {}],
    ['feed, 304', feed, { 'If-None-Match': answer.headers.get('etag') as string }],
    ['article, gzip', ours.url + article.pathname, gzip],
    ['feed, gzip', feed, gzip],
    ['only its bytes', bare.url, gzip],
    ['and its headers', dressed.url, gzip],
    ['feed, plain', feed, {}],
    ['RSS, gzip', `${ours.url}/rss.xml`, gzip],
    ['RSS, plain', `${ours.url}/rss.xml`, {}],
    ['RSS, every time', `${everyTime.url}/rss.xml`, gzip],
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
  for (const name of ['RSS, gzip', 'RSS, plain']) {
    const times = (rateOf(name) / rateOf('RSS, every time')).toFixed(1);
    console.log(`  ${name}: ${times} times as often as RSS that is rendered every time`);
  }
}

function answersPerSecond(url: string, headers: Readonly<Record<string, string>>): number {
  const asked = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const { stdout } = spawnSync('wrk', ['-t1', '-c16', `-d${SECONDS}s`, ...asked, url], { encoding: 'utf8' });
  const failed = /Non-2xx or 3xx responses: \d+|Socket errors: .*/.exec(stdout)?.[0];
  if (failed) throw new Error(`${url}: ${failed}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
}
