import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { wav } from '../fixtures/recordings.ts';
import { serveProject } from '../served-project.ts';

/** How many posts stand behind the fixtures: enough for a second page of the front page. */
const POSTS = 60;

/** A talk that no page leads to, and how long it is. */
const TALK = '---\ntitle: Talk\ndate: 2026-01-02\nunlisted: true\naudio: talk.wav\n---\n\nWe talked.\n';
const TALK_SECONDS = 600;

/** Serves the fixtures of the newsroom and of the pages, the given seed and real posts, for a browser to look at. */
export default async function setup(project: TestProject) {
  const test = join(import.meta.dirname, '..');
  const seedsDir = mkdtempSync(join(tmpdir(), 'seedwire-'));
  for (const folder of ['fixtures/newsroom', 'fixtures/pages'])
    cpSync(join(test, folder), seedsDir, { recursive: true });
  const given = readdirSync(join(test, 'fixtures/given')).filter((file) => file.endsWith('.txt'));
  const posts = readdirSync(join(test, 'corpus/digitalgov')).filter((file) => file.endsWith('.txt'));
  for (const file of given) cpSync(join(test, 'fixtures/given', file), join(seedsDir, file));
  for (const file of posts.slice(-POSTS))
    cpSync(join(test, 'corpus/digitalgov', file), join(seedsDir, 'posts', file));
  writeFileSync(join(seedsDir, 'talk.md'), TALK);
  writeFileSync(join(seedsDir, 'talk.wav'), wav(TALK_SECONDS, 440));
  const { origin, stop } = await serveProject(seedsDir);
  project.provide('origin', origin);
  return async () => {
    await stop();
    rmSync(seedsDir, { recursive: true });
  };
}
