import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article.ts';
import type { PastSlugs } from '../../src/bundle/past-slugs.ts';
import type { AppParts } from '../../src/http/answers/app-parts.ts';
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

/** What lies beside a Worker, by its path: bytes, or how they are answered. */
type Assets = (path: string) => Uint8Array<ArrayBuffer> | Response;

/** What the platform gives a Worker beside its bundle. */
export function platform(assets?: Assets): Pick<AppParts, 'assets' | 'streamOf'> {
  return {
    assets: {
      fetch: async (url) => {
        const found = assets?.(new URL(url).pathname) ?? new Response(null, { status: 404 });
        return found instanceof Response ? found : new Response(found);
      },
    },
    // Copied, as workerd does: whoever wrote a piece uses its memory again.
    streamOf: () => new TransformStream({ transform: (piece, out) => out.enqueue(piece.slice()) }),
  };
}

/** An app that serves these articles, newest first. */
export function appOf(
  articles: readonly Article[],
  settings: Site = site,
  clock = atTen,
  pastSlugs = nothingWent,
  assets?: Assets,
) {
  return serve(packBundle(articles, { pastSlugs, feedText: settings.feedText }), settings, clock, assets);
}

/** An app that serves a bundle which a build wrote below `root`. */
export function appOfBundle(root: string, settings: Site = site, clock = atTen) {
  const bytes = readFileSync(join(root, 'generated/articles.bin'));
  const assets = (path: string) => readFileSync(join(root, 'generated/assets', path));
  return serve(Uint8Array.from(bytes).buffer, settings, clock, assets);
}

function serve(bundle: ArrayBuffer, settings: Site, clock: () => number, assets?: Assets) {
  return createApp({
    site: settings,
    catalog: bundledCatalog(bundle),
    card,
    release,
    clock,
    ...platform(assets),
  });
}
