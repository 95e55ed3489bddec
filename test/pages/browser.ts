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

/** What answers in place of the server under test. */
export type Answering = (url: string) => Response | Promise<Response>;

/** Goes to a path of the server under test, or of another one, in a window of its own, and gives what `look` finds there. */
export async function onPage<Found>(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<Found>,
  answering?: Answering,
): Promise<Found> {
  const context = await browser.newContext({ baseURL: inject('origin'), ...options });
  try {
    if (answering) {
      await context.route('**', async (route) => {
        const { status, headers, body } = await fulfilled(await answering(route.request().url()));
        await route.fulfill({ status, headers, body });
      });
    }
    const page = await context.newPage();
    await page.goto(path, { waitUntil: 'load' });
    return await look(page);
  } finally {
    await context.close();
  }
}

async function fulfilled(response: Response) {
  const body = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
}
