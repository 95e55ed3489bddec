import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { benchArticles } from '../articles.ts';
import { median } from '../median.ts';
import { processCost } from '../process-cost.ts';
import { writeSeeds } from '../seeds-folder.ts';
import { runWorker } from '../serve/workerd.ts';

/**
 * `npm run bench:pages`: what a page weighs over the wire, and when Debian's Chromium paints it first where each round trip takes
 * ROUND_TRIP, for a visitor who comes for the first time and for one who has the style. It builds in the project itself: `npm run
 * build` afterwards brings the project's own articles back.
 */
const ROUNDS = 5;
const ROUND_TRIP = 200;
const PORT = 8830;
const root = resolve(import.meta.dirname, '../..');

/** What a page cost one visitor: in bytes, and in milliseconds from where its HTML was there to where something was painted. */
interface Visit {
  readonly html: number;
  readonly others: number;
  readonly untilPaint: number;
}

const dir = mkdtempSync(join(tmpdir(), 'seedwire-pages-'));
const executablePath = execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();
const browser = await chromium.launch({
  executablePath,
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  writeSeeds(join(dir, 'seeds'), benchArticles(50));
  const env = { SEEDS_DIR: join(dir, 'seeds'), CI: '' };
  const outdir = join(dir, 'worker');
  await processCost('npx', ['wrangler', 'deploy', '--dry-run', '--outdir', outdir], { cwd: root, env });
  const { url, process } = await runWorker(outdir, PORT, '/');
  try {
    const { items } = (await (await fetch(`${url}/feed.json`)).json()) as { items: { url: string }[] };
    const article = new URL(items[0]?.url as string).pathname;
    for (const path of ['/', article, '/subscribe', '/search?q=government']) {
      const visits: [first: Visit, later: Visit][] = [];
      for (let round = 0; round < ROUNDS; round++) visits.push(await visitTwice(browser, url + path));
      console.log(path);
      for (const [i, who] of ['comes first', 'has the style'].entries()) {
        const ofAll = (fact: (visit: Visit) => number) =>
          median(visits.map((both) => fact(both[i] as Visit)));
        const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
        const trips = (ofAll(({ untilPaint }) => untilPaint) / ROUND_TRIP).toFixed(2);
        const weight = `${kb(ofAll(({ html }) => html))} of HTML, ${kb(ofAll(({ others }) => others))} of the rest`;
        console.log(`  who ${who.padEnd(14)} ${weight}, first paint ${trips} round trips after the HTML`);
      }
    }
  } finally {
    process.kill();
  }
} finally {
  await browser.close();
  rmSync(dir, { recursive: true, force: true });
}

/** Visits a page with an empty cache, and then again as one who comes from another page. */
async function visitTwice(browser: Browser, url: string): Promise<[Visit, Visit]> {
  const context = await browser.newContext();
  try {
    const visits: Visit[] = [];
    for (let visit = 0; visit < 2; visit++) {
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', {
        ...{ offline: false, latency: ROUND_TRIP, downloadThroughput: -1, uploadThroughput: -1 },
      });
      await page.goto(url, { waitUntil: 'load' });
      visits.push(
        await page.evaluate(async () => {
          const [html] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
          const others = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
          const paint = await new Promise<number>((resolve) =>
            new PerformanceObserver((list) => resolve(list.getEntries()[0]?.startTime ?? 0)).observe({
              ...{ type: 'paint', buffered: true },
            }),
          );
          return {
            html: html?.transferSize ?? 0,
            others: others.reduce((sum, { transferSize }) => sum + transferSize, 0),
            untilPaint: paint - (html?.responseEnd ?? 0),
          };
        }),
      );
      await page.close();
    }
    return visits as [Visit, Visit];
  } finally {
    await context.close();
  }
}
