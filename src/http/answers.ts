import type { Context } from 'hono';
import type { Catalog } from '../catalog.ts';
import { siteChannel } from '../channel.ts';
import { feedOf } from '../feed.ts';
import type { Format } from '../render/format.ts';
import { favicon, type Icon, icon } from '../render/icons.ts';
import { feedPage } from '../render/pages/feed-page.tsx';
import type { SiteConfig } from '../site.ts';
import { absolute, paths } from '../urls.ts';
import { caching, dailyCaching, immutableCaching, PAGE_MAX_AGE } from './caching.ts';
import { keptRepresentations } from './kept.ts';
import { linkHeader, pageLinks } from './links.ts';
import { type Refusal, refuse } from './problem.ts';
import { pictureOf, representationOf } from './representation.ts';
import { respond } from './respond.ts';
import { instantOf, timesAt } from './times.ts';

/** What the app is made of. It never asks where the articles are kept. */
export interface AppParts {
  readonly site: SiteConfig;
  readonly catalog: Catalog;
  /** The time of the deployed version, ISO 8601. */
  readonly release: string;
  /** The present time, in milliseconds since 1970. Asked within a request only: outside of one a Worker has none. */
  readonly clock: () => number;
}

const icons = { faviconPath: favicon.path, iconPath: icon.path };

/** The kinds of answers that the app's addresses give. */
export type Answers = ReturnType<typeof answersOf>;

/** Makes the answers of a publication: each is rendered once and kept. */
export function answersOf({ site, catalog, release, clock }: AppParts) {
  const kept = keptRepresentations(site.cacheBytes);
  const originOf = (c: Context) => site.url ?? new URL(c.req.url).origin;
  const timesNow = async () => timesAt(clock(), release, await catalog.around(instantOf(clock())));

  const refused = (c: Context, refusal: Refusal) => refuse(c, site, originOf(c), refusal);
  const notFound = (c: Context) =>
    refused(c, { status: 404, titleText: 'Not found', sentence: 'There is nothing at this address.' });

  return {
    refused,
    notFound,

    /** A redirect for good to a path of ours. */
    moved(c: Context, path: string) {
      c.header('Cache-Control', dailyCaching);
      return c.redirect(absolute(originOf(c), path), 301);
    },

    /** The site's feed in a format; a page about it to a browser that goes there. */
    async feed(c: Context, format: Format) {
      const origin = originOf(c);
      const path = `${paths.home}${format.file}`;
      const times = await timesNow();
      // Only a browser says so, and only when it goes to an address; no feed reader does.
      const toPerson = c.req.header('Sec-Fetch-Dest') === 'document' && c.req.query('raw') === undefined;
      const asPage = format.hasPage && toPerson;
      const representation = await kept.get(`${times.edition} ${origin}${path} ${asPage}`, async () => {
        const channel = siteChannel(site, await catalog.publicationId());
        const { articles } = await catalog.newest({ now: times.now, offset: 0, limit: site.feedEntries });
        if (articles.length === 0) return undefined;
        const document = feedOf(site, channel, articles, { ...icons, origin, file: format.file });
        if (asPage) return representationOf(feedPage(site, origin, format, document), 'text/html');
        return representationOf(format.render(document), format.mediaType);
      });
      if (!representation) return notFound(c);
      return respond(c, representation, {
        lastModified: times.lastModified,
        cacheControl: caching(site.feedMaxAge, times.untilNext),
        vary: format.hasPage ? ['Sec-Fetch-Dest'] : [],
        link: linkHeader([
          { url: absolute(origin, path), rel: 'self', type: format.mediaType },
          { url: absolute(origin, paths.home), rel: 'alternate', type: 'text/html' },
        ]),
      });
    },

    /** The page at a path (with its query), or 404 where `render` gives none. */
    async page(
      c: Context,
      path: string,
      render: (origin: string, now: string) => Promise<string | undefined>,
    ) {
      const origin = originOf(c);
      const times = await timesNow();
      const representation = await kept.get(`${times.edition} ${origin}${path}`, async () => {
        const html = await render(origin, times.now);
        return html === undefined ? undefined : representationOf(html, 'text/html');
      });
      if (!representation) return notFound(c);
      return respond(c, representation, {
        lastModified: times.lastModified,
        cacheControl: caching(PAGE_MAX_AGE, times.untilNext),
        link: linkHeader(pageLinks(origin, absolute(origin, path))),
      });
    },

    /** A picture of ours, in base64. */
    async picture(c: Context, { path, base64, mediaType }: Icon) {
      const representation = await kept.get(path, () => pictureOf(base64, mediaType));
      if (!representation) return notFound(c);
      return respond(c, representation, { lastModified: release, cacheControl: dailyCaching });
    },

    /** A file whose address has its hash in it. */
    async file(c: Context, path: string, text: string, mediaType: string) {
      const representation = await kept.get(path, () => representationOf(text, mediaType));
      if (!representation) return notFound(c);
      return respond(c, representation, { lastModified: release, cacheControl: immutableCaching });
    },
  };
}
