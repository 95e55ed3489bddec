import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Catalog } from '../catalog.ts';
import { siteChannel } from '../channel.ts';
import { feedOf } from '../feed.ts';
import { formats } from '../render/formats.ts';
import { articlePage } from '../render/pages/article-page.tsx';
import { homePage } from '../render/pages/home-page.tsx';
import { messagePage } from '../render/pages/message-page.tsx';
import { style } from '../render/pages/style.ts';
import type { SiteConfig } from '../site.ts';
import { paths } from '../urls.ts';
import { onlyReading } from './methods.ts';
import { respond } from './respond.ts';
import { security } from './security.ts';

/** What the app is made of. It never asks where the articles are kept. */
export interface AppParts {
  readonly site: SiteConfig;
  readonly catalog: Catalog;
  /** The time of the deployed version, ISO 8601: every answer's Last-Modified. */
  readonly release: string;
}

/** The publication over HTTP: every URL that it answers. */
export function createApp({ site, catalog, release }: AppParts): Hono {
  const app = new Hono({ strict: true });
  const originOf = (c: Context) => site.url ?? new URL(c.req.url).origin;
  const send = (c: Context, body: string, mediaType: string) => respond(c, body, mediaType, release);
  const say = (c: Context, status: 404 | 410, title: string, sentence: string) => {
    c.header('Cache-Control', 'no-cache');
    return c.html(messagePage(site, originOf(c), title, sentence), status);
  };

  app.use(security);
  app.use(onlyReading);

  for (const format of formats) {
    app.get(`${paths.home}${format.file}`, async (c) => {
      const origin = originOf(c);
      const channel = siteChannel(site, await catalog.publicationId());
      const { articles } = await catalog.newest({ offset: 0, limit: site.feedEntries });
      c.header('Access-Control-Allow-Origin', '*');
      return send(
        c,
        format.render(feedOf(site, channel, articles, { origin, file: format.file })),
        format.mediaType,
      );
    });
    for (const guess of [`${format.file}/`, ...format.guesses.flatMap((file) => [file, `${file}/`])]) {
      app.get(`/${guess}`, (c) => moved(c, `${originOf(c)}${paths.home}${format.file}`));
    }
  }

  app.get(paths.home, async (c) => {
    const number = pageNumber(c.req.query('page'));
    const limit = site.feedEntries;
    const page = await catalog.newest({ offset: (number - 1) * limit, limit });
    if (page.articles.length === 0) return c.notFound();
    const last = Math.ceil(page.total / limit);
    return send(c, homePage(site, originOf(c), page, { number, last }), 'text/html');
  });

  app.get(paths.article(':slug'), async (c) => {
    const found = await catalog.find(c.req.param('slug'));
    switch (found.kind) {
      case 'article':
        return send(c, articlePage(site, originOf(c), found.article), 'text/html');
      case 'moved':
        return moved(c, `${originOf(c)}${paths.article(found.slug)}`);
      case 'gone':
        return say(c, 410, found.titleText, `This article of ${found.published.slice(0, 10)} was removed.`);
      case 'unknown':
        return c.notFound();
    }
  });
  app.get(`${paths.article(':slug')}/`, (c) =>
    moved(c, `${originOf(c)}${paths.article(c.req.param('slug'))}`),
  );

  app.get(paths.style, (c) => send(c, style, 'text/css'));

  app.notFound((c) => say(c, 404, 'Not found', 'There is nothing at this address.'));

  app.onError((error, c) => {
    console.error(`500 ${c.req.method} ${c.req.url}\n${error.stack ?? error}`);
    return c.text('Something went wrong here. Please try again later.\n', 500, {
      'Cache-Control': 'no-store',
    });
  });

  return app;
}

function moved(c: Context, url: string): Response {
  c.header('Cache-Control', 'public, max-age=86400');
  return c.redirect(url, 301);
}

function pageNumber(query: string | undefined): number {
  return query !== undefined && /^[1-9]\d{0,5}$/.test(query) ? Number(query) : 1;
}
