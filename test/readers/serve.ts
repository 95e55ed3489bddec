import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot } from '../../src/build/settings.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where `npm start` serves test/fixtures/newsroom. */
    origin: string;
    /** The copy of test/fixtures/newsroom that is served, to be changed by tests. */
    seedsDir: string;
  }
}

const STARTUP = 60_000;

/** Serves a copy of test/fixtures/newsroom as a newcomer would, with `npm start`, for readers to subscribe to. */
export default async function setup(project: TestProject) {
  const seedsDir = mkdtempSync(join(tmpdir(), 'seedwire-'));
  cpSync(join(import.meta.dirname, '../fixtures/newsroom'), seedsDir, { recursive: true });
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ['src/build/start.ts', '--port', String(port)], {
    cwd: projectRoot,
    env: { ...process.env, SEEDS_DIR: seedsDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (output += chunk));
  const stopped = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  const giveUp = Date.now() + STARTUP;
  while (!(await answers(origin))) {
    if (server.exitCode !== null || Date.now() > giveUp)
      throw new Error(`npm start did not come up:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  project.provide('origin', origin);
  project.provide('seedsDir', seedsDir);
  return async () => {
    server.kill('SIGTERM');
    await stopped;
  };
}

async function answers(origin: string): Promise<boolean> {
  return fetch(`${origin}/atom.xml`).then(
    (response) => response.ok,
    () => false,
  );
}

/** A port that nothing listens on at the moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
