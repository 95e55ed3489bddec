import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/build/build.ts';
import { readyCard } from '../../src/build/card/card-file.ts';
import { putPageWords } from '../../src/build/page-words.ts';
import { wav } from '../fixtures/recordings.ts';
import { newsroomSettings } from '../fixtures/settings.ts';

/** The talk is longer than what is held at once of a file that is read over, and its article in no feed. */
const TALK = '---\ntitle: Talk\ndate: 2026-01-02\nunlisted: true\naudio: talk.wav\n---\n\nWe talked.\n';
const TALK_SECONDS = 300;

/** Builds test/fixtures/newsroom, and a talk, for the Worker under test, where vitest.config.ts looks for it. */
export default async function setup() {
  const seedsDir = mkdtempSync(join(tmpdir(), 'seedwire-'));
  cpSync(newsroomSettings.seedsDir, seedsDir, { recursive: true });
  writeFileSync(join(seedsDir, 'talk.md'), TALK);
  writeFileSync(join(seedsDir, 'talk.wav'), wav(TALK_SECONDS, 440));
  const settings = { ...newsroomSettings, root: import.meta.dirname, seedsDir, frozen: false };
  const putCard = await readyCard(settings);
  await build(settings, '2026-11-20T09:00:00Z');
  await putCard();
  await putPageWords(settings);
  rmSync(seedsDir, { recursive: true });
}
