import { execFileSync } from 'node:child_process';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** Debian's Chromium, quiet: nothing of it asks for anything but the pages. */
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

let browser: Browser;
beforeAll(async () => {
  const executablePath = execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();
  browser = await chromium.launch({ executablePath, args: FLAGS });
});
afterAll(() => browser.close());

/** Goes to a path of the server under test in a window of its own, and gives what `look` finds there. */
export async function onPage<Found>(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<Found>,
): Promise<Found> {
  const context = await browser.newContext({ baseURL: inject('origin'), ...options });
  try {
    const page = await context.newPage();
    await page.goto(path, { waitUntil: 'load' });
    return await look(page);
  } finally {
    await context.close();
  }
}
