import { type Context, Hono } from 'hono';
import { channelKinds, channelOf } from '../channels/index.ts';
import { favicon, icon } from '../render/icons.ts';
import { articlePage } from '../render/pages/article-page.tsx';
import { channelPage } from '../render/pages/channel-page.tsx';
import { directoryPage } from '../render/pages/directory-page.tsx';
import { style, stylePath } from '../render/pages/style.ts';
import { absolute, paths } from '../urls.ts';
import { type AppParts, answersOf } from './answers.ts';
import { immutableCaching } from './caching.ts';
import { canonicalPaths } from './canonical-path.ts';
import { type FeedAddress, feedAddress } from './feed-address.ts';
import { preflight, READING } from './open-to-all.ts';
import type { Refusal } from './problem.ts';
import { sitemapsOf } from './sitemaps.ts';
import { instantOf } from './times.ts';

/** The longest URL that is answered; no address of ours comes near it. */
const LONGEST_URL = 2_048;

/** Everyone may read everything (RFC 9309). */
const robots = (origin: string) =>
  [
    'User-agent: *',
    'Allow: /',
    '',
    ...[paths.sitemap, paths.newsSitemap].map((path) => `Sitemap: ${absolute(origin, path)}`),
    '',
  ].join('\n');

const notFound: Refusal = {
  status: 404,
  titleText: 'Not found',
  sentence: 'There is nothing at this address.',
};
const onlyReading: Refusal = {
  status: 405,
  titleText: 'Only for reading',
  sentence: 'Only GET, HEAD and OPTIONS are answered here.',
  headers: { Allow: READING },
};
const tooLong: Refusal = {
  status: 414,
  titleText: 'Address too long',
  sentence: `An address has at most ${LONGEST_URL} characters here.`,
};
const crashed: Refusal = {
  status: 500,
  titleText: 'Something went wrong',
  sentence: 'The fault is ours, and it is in our log. Please try again later.',
  headers: { 'Cache-Control': 'no-store' },
};

/** A look whether something stands at another form of an address looks no further. */
interface Env {
  readonly Bindings?: { readonly isSecondLook?: boolean };
}

/** The publication over HTTP: every URL that it answers. */
export function createApp(parts: AppParts): Hono<Env> {
  const { site, catalog, clock } = parts;
  const answers = answersOf(parts);
  const sitemaps = sitemapsOf(site, catalog);
  // As it was sent, not decoded: an address has one spelling. One that is too long is none of ours.
  const getPath = ({ url }: Request) => (url.length > LONGEST_URL ? '' : new URL(url).pathname);
  // No middleware: Hono would set each header anew on each answer, which costs more than a 304 does.
  const app = new Hono<Env>({ strict: true, getPath });
  const get = (path: string, answer: (c: Context) => Promise<Response | undefined> | Response | undefined) =>
    app.get(path, async (c) => (await answer(c)) ?? c.notFound());

  get(paths.article(':slug'), async (c) => {
    const slug = c.req.path.slice(paths.article('').length);
    const page = await answers.page(c, c.req.path, async (origin, now) => {
      const found = await catalog.find(slug, now);
      return found.kind === 'article' ? articlePage(site, origin, found.article, found.channels) : undefined;
    });
    return page ?? formerArticle(c, slug);
  });

  async function formerArticle(c: Context, slug: string) {
    const found = await catalog.find(slug, instantOf(clock()));
    if (found.kind === 'moved') return answers.moved(c, paths.article(found.slug));
    if (found.kind !== 'gone') return undefined;
    const sentence = `This article of ${found.published.slice(0, 10)} was removed.`;
    return answers.refused(c, { status: 410, titleText: found.titleText, sentence });
  }

  for (const kind of channelKinds) {
    if (kind.directoryPath === undefined) continue;
    const path = kind.directoryPath;
    get(path, (c) =>
      answers.page(c, path, async (origin, now) => {
        const all = await catalog.channels(now);
        const ofKind = all.filter((channel) => channel.kind === kind.name);
        return directoryPage(site, origin, kind, ofKind);
      }),
    );
  }

  for (const picture of [favicon, icon]) app.get(picture.path, (c) => answers.picture(c, picture));
  get('/robots.txt', (c) =>
    answers.document(c, '/robots.txt', 'text/plain', async (origin) => ({ text: robots(origin) })),
  );
  get(paths.sitemap, (c) => answers.document(c, paths.sitemap, 'application/xml', sitemaps.all));
  get(paths.newsSitemap, (c) => answers.document(c, paths.newsSitemap, 'application/xml', sitemaps.news));
  get(paths.sitemapPart(':file'), (c) => {
    const number = Number(/^\/sitemaps\/([1-9]\d{0,3})\.xml$/.exec(c.req.path)?.[1] ?? 0);
    return answers.document(c, c.req.path, 'application/xml', (origin, times) =>
      sitemaps.part(number, origin, times),
    );
  });
  get(stylePath, (c) => answers.file(c, stylePath, style, 'text/css', immutableCaching));

  get('*', (c) => {
    const address = feedAddress(c.req.path);
    return address ? feed(c, address) : channelPages(c, c.req.path);
  });

  /** A page of a channel: `?page=2` is the second. */
  function channelPages(c: Context, path: string) {
    const number = pageNumber(c.req.query('page'));
    const limit = site.feedEntries;
    const render = async (origin: string, now: string) => {
      const named = await catalog.channel(path, now);
      const stretch = { channel: path, now, offset: (number - 1) * limit, limit };
      const articles = await catalog.newest(stretch);
      if (!named || articles.length === 0) return undefined;
      const position = { number, last: Math.ceil(named.total / limit) };
      return channelPage(site, origin, channelOf(site, named), articles, position);
    };
    return answers.page(c, number === 1 ? path : `${path}?page=${number}`, render, path);
  }

  async function feed(c: Context, { channel, format, archive, isGuess }: FeedAddress) {
    if (archive !== undefined)
      return isGuess || format.isPaged ? undefined : answers.archive(c, channel, format, archive);
    if (!isGuess) return answers.feed(c, channel, format);
    const named = await catalog.channel(channel, instantOf(clock()));
    return named && answers.moved(c, `${channel}${format.file}`);
  }

  app.notFound(async (c) => {
    const { method, path, url } = c.req;
    if (method === 'OPTIONS') return preflight();
    if (method !== 'GET' && method !== 'HEAD') return answers.refused(c, onlyReading);
    if (url.length > LONGEST_URL) return answers.refused(c, tooLong);
    const others = c.env?.isSecondLook ? [] : canonicalPaths(path).filter((other) => other !== path);
    for (const canonical of others) {
      const look = { method: 'HEAD' };
      const there = await app.request(new URL(canonical, url).href, look, { isSecondLook: true });
      if (there.ok) return answers.moved(c, canonical);
      if (there.status === 301 || there.status === 410) return there;
    }
    return answers.refused(c, notFound);
  });

  app.onError((error, c) => {
    console.error(`500 ${c.req.method} ${c.req.url}\n${error.stack ?? error}`);
    return answers.refused(c, crashed);
  });

  // What is kept is sent before anything is routed: at that rate the router would be a tenth of the cost.
  const route = app.fetch;
  app.fetch = (request, ...rest) => answers.known(request) ?? route(request, ...rest);
  return app;
}

function pageNumber(query: string | undefined): number {
  return query !== undefined && /^[1-9]\d{0,5}$/.test(query) ? Number(query) : 1;
}
