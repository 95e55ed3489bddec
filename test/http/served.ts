import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article.ts';
import type { PastSlugs } from '../../src/bundle/past-slugs.ts';
import { createApp } from '../../src/http/app.ts';
import type { Site } from '../../src/site.ts';
import { bundledCatalog } from '../../src/store/bundled.ts';
import { packBundle } from '../fixtures/bundle.ts';
import { site } from '../fixtures/settings.ts';

/** When the version under test was released. */
export const release = '2026-11-20T09:00:00Z';

const atTen = () => Date.parse('2026-11-20T10:00:00Z');

/** A card that nobody looks at. */
export const card = new ArrayBuffer(8);

const nothingWent: PastSlugs = { moved: {}, gone: {} };

/** An app that serves these articles, newest first. */
export function appOf(
  articles: readonly Article[],
  settings: Site = site,
  clock = atTen,
  pastSlugs = nothingWent,
) {
  return serve(packBundle(articles, { pastSlugs, feedText: settings.feedText }), settings, clock);
}

/** An app that serves a bundle which a build wrote below `root`. */
export function appOfBundle(root: string, settings: Site = site, clock = atTen) {
  const bytes = readFileSync(join(root, 'generated/articles.bin'));
  return serve(Uint8Array.from(bytes).buffer, settings, clock);
}

function serve(bundle: ArrayBuffer, settings: Site, clock: () => number) {
  return createApp({ site: settings, catalog: bundledCatalog(bundle), card, release, clock });
}
