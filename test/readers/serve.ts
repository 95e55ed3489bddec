import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveProject } from '../served-project.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where `npm start` serves the seeds of the suite. */
    origin: string;
    /** The copy of test/fixtures/newsroom that is served, to be changed by tests. */
    seedsDir: string;
  }
}

/** Serves a copy of test/fixtures/newsroom for readers to subscribe to. */
export default async function setup(project: TestProject) {
  const seedsDir = mkdtempSync(join(tmpdir(), 'seedwire-'));
  cpSync(join(import.meta.dirname, '../fixtures/newsroom'), seedsDir, { recursive: true });
  const { origin, stop } = await serveProject(seedsDir);
  project.provide('origin', origin);
  project.provide('seedsDir', seedsDir);
  return async () => {
    await stop();
    rmSync(seedsDir, { recursive: true });
  };
}
