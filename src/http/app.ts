import { type Context, Hono } from 'hono';
import { channelKinds } from '../channels/index.ts';
import { feedsJson, feedsOpml } from '../render/directory.ts';
import { formats } from '../render/formats.ts';
import { favicon, icon, iconBytes } from '../render/icons.ts';
import { llmsTxt } from '../render/llms.ts';
import { style, stylePath } from '../render/pages/style.ts';
import { robotsTxt } from '../render/robots.ts';
import { paths } from '../urls.ts';
import { answersOf } from './answers/answers.ts';
import type { AppParts } from './answers/app-parts.ts';
import { articleAnswersOf } from './answers/article-answers.ts';
import { articleListOf } from './answers/article-list.ts';
import { channelAnswersOf } from './answers/channel-answers.ts';
import { feedAnswersOf } from './answers/feed-answers.ts';
import { missingAnswersOf, type SecondLook } from './answers/missing-answers.ts';
import { recordingAnswersOf } from './answers/recording-answers.ts';
import { searchAnswersOf } from './answers/search-answers.ts';
import { sitemapsOf } from './answers/sitemaps.ts';
import openapi from './openapi.json' with { type: 'json' };
import { immutableCaching } from './response/cache-control.ts';
import { crashed, LONGEST_URL } from './response/refusals.ts';

/** The publication over HTTP: every URL that it answers. */
export function createApp(given: AppParts): Hono<SecondLook> {
  const { catalog, card } = given;
  const site = { ...given.site, kinds: catalog.kinds };
  const parts = { ...given, site };
  const answers = answersOf(parts);
  const feeds = feedAnswersOf(parts, answers);
  const channels = channelAnswersOf(parts, answers, feeds);
  const search = searchAnswersOf(parts, answers, feeds);
  const sitemaps = sitemapsOf(site, catalog);
  // As it was sent, not decoded: an address has one spelling. One that is too long is none of ours.
  const getPath = ({ url }: Request) => (url.length > LONGEST_URL ? '' : new URL(url).pathname);
  // No middleware: Hono would set each header anew on each answer, which costs more than a 304 does.
  const app = new Hono<SecondLook>({ strict: true, getPath });
  const get = (path: string, answer: (c: Context) => Promise<Response | undefined> | Response | undefined) =>
    app.get(path, async (c) => (await answer(c)) ?? c.notFound());

  get(paths.article(':slug'), articleAnswersOf(parts, answers));
  for (const kind of channelKinds)
    if (kind.directoryPath) get(kind.directoryPath, (c) => channels.directory(c, kind));
  for (const one of [favicon, icon])
    get(one.path, (c) => answers.picture(c, one.path, one.mediaType, () => iconBytes(one)));
  get(paths.card, (c) => answers.picture(c, paths.card, 'image/png', () => new Uint8Array(card)));
  // Those that are there are not asked for here: wrangler.toml.
  get(paths.picture(':name'), async (c) => {
    const asked = c.req.path.slice(paths.picture('').length);
    const name = await catalog.picture(asked);
    return name === undefined || name === asked ? undefined : answers.moved(c, paths.picture(name));
  });
  get(paths.recording(':name'), recordingAnswersOf(parts, answers));
  get(paths.robots, (c) =>
    answers.document(c, paths.robots, 'text/plain', async (origin) => ({ text: robotsTxt(origin) })),
  );
  get(paths.articles, articleListOf(parts, answers));
  const directories = [
    [paths.feeds, 'application/json', feedsJson],
    [paths.opml, 'text/x-opml', feedsOpml],
  ] as const;
  for (const [path, mediaType, render] of directories) {
    get(path, (c) =>
      answers.document(c, path, mediaType, async (origin, { now }) => {
        return { text: render(site, origin, await catalog.channels(now)) };
      }),
    );
  }
  get(paths.openapi, (c) =>
    answers.document(c, paths.openapi, 'application/json', async () => {
      return { text: `${JSON.stringify(openapi, null, 2)}\n` };
    }),
  );
  get(paths.llms, (c) =>
    answers.document(c, paths.llms, 'text/plain', async (origin, { now }) => {
      const stretch = { channel: paths.home, now, offset: 0, limit: site.feedEntries };
      const [newest, all] = await Promise.all([catalog.newest(stretch), catalog.channels(now)]);
      return { text: llmsTxt(site, origin, newest, all) };
    }),
  );
  get(paths.sitemap, (c) => answers.document(c, paths.sitemap, 'application/xml', sitemaps.all));
  get(paths.newsSitemap, (c) => answers.document(c, paths.newsSitemap, 'application/xml', sitemaps.news));
  get(paths.sitemapPart(':file'), (c) => {
    const number = /^\/sitemaps\/([1-9]\d{0,3})\.xml$/.exec(c.req.path)?.[1];
    return answers.document(c, c.req.path, 'application/xml', async (origin, times) =>
      number === undefined ? undefined : sitemaps.part(Number(number), origin, times),
    );
  });
  get(stylePath, (c) => answers.file(c, stylePath, style, 'text/css', immutableCaching));

  get(paths.search, search.page);
  get(paths.subscribe, channels.subscribe);
  for (const format of formats) {
    const path = `${paths.search}/${format.file}`;
    get(path, (c) => search.feed(c, format));
    for (const guess of format.guesses)
      get(`${paths.search}/${guess}`, (c) => answers.moved(c, path + new URL(c.req.url).search));
  }
  get('*', channels.channel);

  app.notFound(
    missingAnswersOf(parts, answers, async (request, init, env) => app.request(request, init, env)),
  );

  app.onError((error, c) => {
    console.error(`500 ${c.req.method} ${c.req.url}\n${error.stack ?? error}`);
    return answers.refused(c, crashed);
  });

  // What is kept is sent before anything is routed: at that rate the router would be a tenth of the cost.
  const route = app.fetch;
  app.fetch = (request, ...rest) => answers.known(request) ?? route(request, ...rest);
  return app;
}
