import { fileURLToPath } from 'node:url';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** In milliseconds. What takes a second by itself may take ten on a machine that has other work; what hangs still ends. */
const BUSY = 60_000;

// A hook of git's, and `git rebase --exec`, say by these where their repository is: the git that tests run would change that one.
for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE']) delete process.env[name];

const SETUP = 'test/after-each-file.ts';

/**
 * Five suites: `unit` in Node, `commands` with what npm's scripts run, as processes, `worker` inside workerd, `readers` with real
 * feed readers and `pages` in Chromium (Debian's).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/build/commands/**', 'test/worker/**', 'test/readers/**', 'test/pages/**'],
          setupFiles: SETUP,
          testTimeout: BUSY,
          // The files share what they import, as a build's seeds do: for each to load the parser anew takes longer than its tests.
          isolate: false,
        },
      },
      {
        test: {
          name: 'commands',
          include: ['test/build/commands/**/*.test.ts'],
          setupFiles: SETUP,
          testTimeout: BUSY,
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: { SITE_TITLE: 'Newsroom', SITE_URL: '', FEED_ENTRIES: '50' },
              assets: { directory: path('test/worker/generated/assets') },
            },
          }),
        ],
        // The Worker under test carries the articles of test/fixtures/newsroom and one with a recording, its card and its words.
        resolve: {
          alias: {
            '../generated/articles.bin': path('test/worker/generated/articles.bin'),
            '../generated/card.bin': path('test/worker/generated/card.bin'),
            '../generated/words.bin': path('test/worker/generated/words.bin'),
          },
        },
        test: {
          name: 'worker',
          include: ['test/worker/**/*.test.ts'],
          globalSetup: 'test/worker/build-newsroom.ts',
          testTimeout: BUSY,
        },
      },
      {
        test: {
          name: 'readers',
          include: ['test/readers/**/*.test.ts'],
          globalSetup: 'test/readers/serve.ts',
          setupFiles: SETUP,
          testTimeout: BUSY,
          // They share a server, and one changes what it serves.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'pages',
          include: ['test/pages/**/*.test.ts'],
          globalSetup: 'test/pages/serve.ts',
          testTimeout: BUSY,
        },
      },
    ],
  },
});
