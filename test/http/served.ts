import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article.ts';
import { packBundle } from '../../src/bundle/bundle.ts';
import { createApp } from '../../src/http/app.ts';
import type { SiteConfig } from '../../src/site.ts';
import { bundledCatalog } from '../../src/store/bundled.ts';
import { site } from '../fixtures/settings.ts';

/** When the version under test was released. */
export const release = '2026-11-20T09:00:00Z';

const atTen = () => Date.parse('2026-11-20T10:00:00Z');

const publication = {
  publicationId: 'urn:uuid:00000000-0000-4000-8000-000000000000',
  moved: {},
  gone: {},
};

/** An app that serves these articles, newest first. */
export function appOf(articles: readonly Article[], settings: SiteConfig = site, clock = atTen) {
  return serve(packBundle(publication, articles), settings, clock);
}

/** An app that serves a bundle which a build wrote below `root`. */
export function appOfBundle(root: string, settings: SiteConfig = site) {
  return serve(readFileSync(join(root, 'generated/articles.bin')), settings, atTen);
}

function serve(bytes: Uint8Array, settings: SiteConfig, clock: () => number) {
  const { buffer } = Uint8Array.from(bytes);
  return createApp({ site: settings, catalog: bundledCatalog(buffer), release, clock });
}
