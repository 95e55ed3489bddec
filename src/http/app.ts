import { Hono } from 'hono';
import { formats } from '../render/formats.ts';
import { favicon, icon } from '../render/icons.ts';
import { articlePage } from '../render/pages/article-page.tsx';
import { homePage } from '../render/pages/home-page.tsx';
import { style, stylePath } from '../render/pages/style.ts';
import { paths } from '../urls.ts';
import { type AppParts, answersOf } from './answers.ts';
import { dailyCaching } from './caching.ts';
import { canonicalPath } from './canonical-path.ts';
import { onlyReading, openToAll } from './methods.ts';
import { security } from './security.ts';
import { instantOf } from './times.ts';

/** The longest URL that is answered; no address of ours comes near it. */
const LONGEST_URL = 2_048;

/** Everyone may read everything (RFC 9309). */
const ROBOTS = 'User-agent: *\nAllow: /\n';

/** The publication over HTTP: every URL that it answers. */
export function createApp(parts: AppParts): Hono {
  const { site, catalog, clock } = parts;
  const answers = answersOf(parts);
  const app = new Hono({ strict: true });

  app.use(security);
  app.use(openToAll);
  app.use(onlyReading(answers));
  app.use(async (c, next) => {
    if (c.req.url.length <= LONGEST_URL) return next();
    const sentence = `An address has at most ${LONGEST_URL} characters here.`;
    return answers.refused(c, { status: 414, titleText: 'Address too long', sentence });
  });

  for (const format of formats) {
    app.get(`${paths.home}${format.file}`, (c) => answers.feed(c, format));
    for (const guess of format.guesses) {
      app.get(`/${guess}`, (c) => answers.moved(c, `${paths.home}${format.file}`));
    }
  }

  app.get(paths.home, (c) => {
    const number = pageNumber(c.req.query('page'));
    return answers.page(
      c,
      number === 1 ? paths.home : `${paths.home}?page=${number}`,
      async (origin, now) => {
        const limit = site.feedEntries;
        const page = await catalog.newest({ now, offset: (number - 1) * limit, limit });
        if (page.articles.length === 0) return undefined;
        return homePage(site, origin, page, { number, last: Math.ceil(page.total / limit) });
      },
    );
  });

  app.get(paths.article(':slug'), async (c) => {
    const slug = c.req.param('slug');
    const found = await catalog.find(slug, instantOf(clock()));
    switch (found.kind) {
      case 'article':
        return answers.page(c, paths.article(slug), async (origin) =>
          articlePage(site, origin, found.article),
        );
      case 'moved':
        return answers.moved(c, paths.article(found.slug));
      case 'gone': {
        const sentence = `This article of ${found.published.slice(0, 10)} was removed.`;
        return answers.refused(c, { status: 410, titleText: found.titleText, sentence });
      }
      case 'unknown':
        return c.notFound();
    }
  });

  for (const picture of [favicon, icon]) app.get(picture.path, (c) => answers.picture(c, picture));
  app.get('/robots.txt', (c) => c.text(ROBOTS, 200, { 'Cache-Control': dailyCaching }));
  app.get(stylePath, (c) => answers.file(c, stylePath, style, 'text/css'));

  app.notFound(async (c) => {
    const path = canonicalPath(c.req.path);
    if (path === c.req.path) return answers.notFound(c);
    const there = await app.request(new URL(path, c.req.url).href, { method: 'HEAD' });
    if (there.ok) return answers.moved(c, path);
    return there.status === 301 || there.status === 410 ? there : answers.notFound(c);
  });

  app.onError((error, c) => {
    console.error(`500 ${c.req.method} ${c.req.url}\n${error.stack ?? error}`);
    return c.text('Something went wrong here. Please try again later.\n', 500, {
      'Cache-Control': 'no-store',
    });
  });

  return app;
}

function pageNumber(query: string | undefined): number {
  return query !== undefined && /^[1-9]\d{0,5}$/.test(query) ? Number(query) : 1;
}
