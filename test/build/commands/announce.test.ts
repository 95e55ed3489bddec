import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import type { Article } from '../../../src/article.ts';
import { deployAndAnnounce } from '../../../src/build/commands/announce.ts';
import { channelsIn } from '../../../src/build/commands/built-channels.ts';
import { createApp } from '../../../src/http/app.ts';
import type { Site } from '../../../src/site.ts';
import { bundledCatalog } from '../../../src/store/bundled.ts';
import { article } from '../../fixtures/article.ts';
import { packBundle } from '../../fixtures/bundle.ts';
import { site } from '../../fixtures/settings.ts';
import { card, platform } from '../../http/served.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A server on loopback that answers as `handle` does. */
async function listen(handle: (request: Request) => Promise<Response> | Response): Promise<string> {
  const server = createServer(async (asked, answer) => {
    const response = await handle(await requestOf(asked));
    answer.writeHead(response.status, Object.fromEntries(response.headers));
    answer.end(Buffer.from(await response.arrayBuffer()));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function requestOf(asked: IncomingMessage): Promise<Request> {
  const body = Buffer.concat(await asked.toArray());
  return new Request(`http://${asked.headers.host}${asked.url}`, {
    method: asked.method as string,
    headers: asked.headers as Record<string, string>,
    ...(body.length > 0 ? { body } : {}),
  });
}

/** A hub that believes what it is told of a topic when what is there names it, and itself, once (W3C WebSub sections 4 and 7). */
async function openHub(status = 202) {
  const topics: string[] = [];
  const url: string = await listen(async (request) => {
    const told = new URLSearchParams(await request.text());
    const topic = told.get('hub.url') as string;
    if (told.get('hub.mode') !== 'publish') return new Response(null, { status: 400 });
    const { headers, url: there } = await fetch(topic);
    const linksTo = (rel: string) =>
      [...(headers.get('Link') ?? '').matchAll(/<([^>]+)>; rel="(\w+)"/g)]
        .filter((link) => link[2] === rel)
        .map(([, to]) => to);
    expect(linksTo('hub')).toEqual([`${url}/`]);
    expect(linksTo('self')).toEqual([there]);
    topics.push(topic);
    return new Response(null, { status });
  });
  return { url: `${url}/`, topics };
}

/** What a deploy puts there: a headline of the first article, or where it stands, and what channels are called now. */
type Version = string | { readonly topics: readonly string[]; readonly renamed?: Record<string, string> };

/** A publication on loopback, with the versions that deploys put there one after the other; nothing at first, or `first`. */
async function publish(
  hubUrl: string | undefined,
  versions: readonly Version[],
  first?: Version,
  others: readonly Article[] = [],
) {
  let live = first;
  let release = 0;
  const asked: string[] = [];
  const bundleOf = (version: Version, made = '') => {
    const { renamed = {}, ...fields } =
      typeof version === 'string' ? { titleText: version } : { ...version, version: `${version.topics}` };
    const articles = [article(fields), ...others].sort((a, b) => (a.published < b.published ? 1 : -1));
    return packBundle(articles, { made, renamed });
  };
  const url = await listen((request) => {
    asked.push(new URL(request.url).pathname);
    if (live === undefined) return new Response(null, { status: 404 });
    const catalog = bundledCatalog(bundleOf(live, isMadeAnew ? String(release) : ''));
    const released = `2026-11-20T09:00:${release}0Z`;
    const clock = () => Date.parse('2026-11-20T10:00:00Z');
    return createApp({ site: settings, catalog, card, release: released, clock, ...platform() }).fetch(
      request,
    );
  });
  const settings: Site = { ...site, url, hubUrl };
  const printed: string[] = [];
  let isMadeAnew = false;
  const build = async () => {
    const next = versions[release];
    return next === undefined ? new Map() : channelsIn(bundleOf(next, isMadeAnew ? String(release + 1) : ''));
  };
  const deploy = async () => {
    live = versions[release++];
    return live !== undefined;
  };
  const announce = (by = deploy) =>
    deployAndAnnounce(settings, {
      build,
      deploy: by,
      fetch,
      wait: async () => {},
      print: (line) => printed.push(line),
    });
  return {
    ...{ url, announce, printed, asked },
    makeAnew() {
      isMadeAnew = true;
    },
  };
}

/** The feeds of the channels at these paths. */
const feeds = (url: string, ...channels: string[]) =>
  channels.flatMap((path) => ['atom.xml', 'feed.json', 'rss.xml'].map((file) => url + path + file)).sort();
const ofDates = ['/2017/', '/2017/06/', '/2017/06/28/'];

it('tells the hub of the channels alone that a deploy changes', async () => {
  const hub = await openHub();
  const { url, announce } = await publish(hub.url, ['A story, corrected'], 'A story', [
    article({
      slug: 'other',
      topics: ['Other'],
      published: '2016-01-01T12:00:00Z',
      updated: '2016-01-01T12:00:00Z',
    }),
  ]);
  expect(await announce()).toBe(true);
  expect(hub.topics.toSorted()).toEqual(feeds(url, '/', ...ofDates));
});

it('tells the hub of every feed that a deploy changes, once it is live, and of none that it does not', async () => {
  const hub = await openHub();
  const { url, announce, printed } = await publish(hub.url, ['Corrected', 'Corrected'], 'A story');
  expect(await announce()).toBe(true);
  expect(hub.topics.toSorted()).toEqual(feeds(url, '/', ...ofDates));

  expect(await announce()).toBe(true);
  expect(hub.topics).toHaveLength(12);
  expect(printed.at(-1)).toBe('No feed changed: there is nothing to tell the hub.');
});

it('tells it of an article that appeared at its time since the release before, once', async () => {
  const hub = await openHub();
  const appeared = article({
    slug: 'appeared',
    topics: ['Appeared'],
    published: '2026-11-20T09:00:05Z',
    updated: '2026-11-20T09:00:05Z',
  });
  const { url, announce, printed } = await publish(hub.url, ['A story', 'A story'], 'A story', [appeared]);
  expect(await announce()).toBe(true);
  const itsChannels = ['/', '/topics/appeared/', '/2026/', '/2026/11/', '/2026/11/20/'];
  expect(hub.topics.toSorted()).toEqual(feeds(url, ...itsChannels));

  expect(await announce()).toBe(true);
  expect(printed.at(-1)).toBe('No feed changed: there is nothing to tell the hub.');
});

it('asks no feed of a channel that stays as it is', async () => {
  const hub = await openHub();
  const others = Array.from({ length: 40 }, (_, i) =>
    article({ slug: `other-${i}`, topics: [`Other ${i}`], published: '2016-01-01T12:00:00Z' }),
  );
  const { url, announce, asked } = await publish(hub.url, ['Corrected'], 'A story', others);
  const isFeed = (path: string) => /(?:atom\.xml|rss\.xml|feed\.json)$/.test(path);
  expect(await announce()).toBe(true);
  expect(hub.topics.toSorted()).toEqual(feeds(url, '/', ...ofDates));
  const changed = feeds('', '/', ...ofDates);
  // Before, after, and by the hub.
  expect(asked.filter(isFeed).toSorted()).toEqual([...changed, ...changed, ...changed].toSorted());
  expect(asked.filter((path) => !isFeed(path))).toEqual([
    '/feeds.json',
    '/icon-512.png',
    '/feeds.json',
    '/feeds.json',
  ]);
});

it('asks every feed where all are made anew, and tells of those alone that are other bytes', async () => {
  const hub = await openHub();
  const { announce, asked, printed, makeAnew } = await publish(hub.url, ['A story'], 'A story');
  makeAnew();
  expect(await announce()).toBe(true);
  expect(printed).toEqual(['No feed changed: there is nothing to tell the hub.']);
  expect(asked.filter((path) => path === '/2017/rss.xml')).toHaveLength(2);
});

it('tells it of a feed that leads to another one now, and not of one that is gone', async () => {
  const hub = await openHub();
  const renamed = { '/topics/mosul/': '/topics/mossoul/' };
  const versions = [{ topics: ['Mossoul'], renamed }];
  const { url, announce } = await publish(hub.url, versions, { topics: ['Mosul', 'Siege'] });
  expect(await announce()).toBe(true);
  expect(hub.topics.toSorted()).toEqual(
    feeds(url, '/', ...ofDates, '/topics/mossoul/', '/topics/mosul/').toSorted(),
  );
});

it('tells it of a publication that is new', async () => {
  const hub = await openHub();
  const { url, announce } = await publish(hub.url, ['A story']);
  expect(await announce()).toBe(true);
  expect(hub.topics.toSorted()).toEqual(feeds(url, '/', ...ofDates));
});

it('does not tell it of a deploy that failed, or that is not live', async () => {
  const hub = await openHub();
  expect(await (await publish(hub.url, [], 'A story')).announce()).toBe(false);
  const { url, announce, printed } = await publish(hub.url, [], 'A story');
  expect(await announce(async () => true)).toBe(false);
  expect(printed).toEqual([
    `${url} does not serve the new version; the hub is not told. Deploy once more when it does.`,
  ]);
  expect(hub.topics).toEqual([]);
});

it('says when the hub does not listen', async () => {
  const hub = await openHub(503);
  const { url, announce, printed } = await publish(hub.url, ['Corrected'], 'A story');
  expect(await announce()).toBe(false);
  expect(printed).toContain(
    `The hub ${hub.url} was not told that ${url}/rss.xml changed: it answered 503. The deploy itself went well.`,
  );
});

it('only deploys where no hub is set', async () => {
  const { announce, printed } = await publish(undefined, ['Corrected'], 'A story');
  expect(await announce()).toBe(true);
  expect(printed).toEqual([]);
});
