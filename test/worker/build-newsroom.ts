import { build } from '../../src/build/build.ts';
import { readyCard } from '../../src/build/card/card-file.ts';
import { putPageWords } from '../../src/build/page-words.ts';
import { newsroomSettings } from '../fixtures/settings.ts';

/** Builds test/fixtures/newsroom for the Worker under test, where vitest.config.ts looks for it. */
export default async function setup() {
  const settings = { ...newsroomSettings, root: import.meta.dirname };
  const putCard = await readyCard(settings);
  await build(settings, '2026-11-20T09:00:00Z');
  await putCard();
  await putPageWords(settings);
}
