import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article.ts';
import { packBundle, packed } from '../../src/bundle.ts';
import { createApp } from '../../src/http/app.ts';
import type { SiteConfig } from '../../src/site.ts';
import { bundledCatalog } from '../../src/store/bundled.ts';
import { site } from '../fixtures/settings.ts';

/** When the version under test was released. */
export const release = '2026-11-20T09:00:00Z';

const publicationId = 'urn:uuid:00000000-0000-4000-8000-000000000000';

/** An app that serves these articles, newest first. */
export function appOf(articles: readonly Article[], settings: SiteConfig = site) {
  return serve(
    Buffer.concat(packBundle({ publicationId, moved: {}, gone: {} }, articles.map(packed))),
    settings,
  );
}

/** An app that serves a bundle which a build wrote below `root`. */
export function appOfBundle(root: string, settings: SiteConfig = site) {
  return serve(readFileSync(join(root, 'generated/articles.bin')), settings);
}

function serve(bytes: Uint8Array, settings: SiteConfig) {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return createApp({ site: settings, catalog: bundledCatalog(buffer), release });
}
