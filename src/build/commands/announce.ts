import { icon } from '../../render/icons.ts';
import type { SiteConfig } from '../../site.ts';
import { absolute, paths } from '../../urls.ts';

/** How a deploy is announced: what it does to the world, given so that it can be tried without one. */
export interface Announcement {
  /** Builds what is to be deployed. Gives the state of each channel in it, by its path; `undefined` where the build stopped. */
  readonly build: () => Promise<ReadonlyMap<string, string> | undefined>;
  /** Deploys what was built; gives whether that went well. */
  readonly deploy: () => Promise<boolean>;
  readonly fetch: typeof fetch;
  /** Waits before it is looked again whether the deploy is live. */
  readonly wait: () => Promise<unknown>;
  readonly print: (line: string) => void;
}

/** By what a document's bytes and the version that serves them are known; empty where it is not there yet. */
interface Served {
  readonly etag: string;
  readonly lastModified: string;
}

/** A channel in `/feeds.json`, as far as it is asked for here. */
interface DirectoryChannel {
  readonly home_page_url: string;
  /** When its newest article was published. */
  readonly newest: string;
  /** Another one whenever its feeds may have changed by a deploy. Versions from before there was one give none. */
  readonly state?: string;
  readonly feeds: readonly { readonly url: string }[];
}

/** The channels of a deployment by their paths, and the release that serves them; none where there is no deployment. */
interface Directory {
  readonly channels: ReadonlyMap<string, DirectoryChannel>;
  readonly lastModified: string;
}

const MOST_LOOKS = 30;
const AT_ONCE = 16;

/**
 * Deploys and, once the new version is live, tells the site's WebSub hub which feeds changed. A hub fetches what it is
 * told of (W3C WebSub section 7), so telling it sooner would spread the old bytes. A feed changed when its ETag is
 * another one, or when an article appeared in it at its time since the release before, of which nobody told the hub. Only
 * feeds of channels whose state changes are asked for their ETags. Gives whether all went well; without a hub, whether
 * the deploy did.
 */
export async function deployAndAnnounce({ url, hubUrl }: SiteConfig, by: Announcement): Promise<boolean> {
  if (url === undefined || hubUrl === undefined) return by.deploy();
  const coming = await by.build();
  if (!coming) return false;
  const directory = absolute(url, paths.feeds);
  const before = await directoryAt(directory, by);
  // Of a picture of ours Last-Modified is the release's time, whatever was published since.
  const released = Date.parse((await servedAt(absolute(url, icon.path), by)).lastModified);
  const isOther = (path: string, state: string | undefined) =>
    state === undefined || state !== before.channels.get(path)?.state;
  const mayChange = [...before.channels].filter(
    ([path]) => coming.has(path) && isOther(path, coming.get(path)),
  );
  const etags = await etagsOf(mayChange.flatMap(feedsOf), by);
  if (!(await by.deploy())) return false;
  if (!(await isServedAnew(directory, before, by))) {
    by.print(`${url} does not serve the new version; the hub is not told. Deploy once more when it does.`);
    return false;
  }
  const after = [...(await directoryAt(directory, by)).channels];
  const hasNews = ({ newest }: DirectoryChannel) => Date.parse(newest) > released;
  const appeared = after.filter(([, channel]) => hasNews(channel));
  const others = after.filter(([path, channel]) => !hasNews(channel) && isOther(path, channel.state));
  const etagsNow = await etagsOf(others.flatMap(feedsOf), by);
  const changed = [...etagsNow].filter(([feed, etag]) => etag !== '' && etag !== etags.get(feed));
  const toTell = [...appeared.flatMap(feedsOf), ...changed.map(([feed]) => feed)];
  if (toTell.length === 0) by.print('No feed changed: there is nothing to tell the hub.');
  const told = await someAtOnce(toTell, (feed) => tell(hubUrl, feed, by));
  return told.every(Boolean);
}

/** A release has its own Last-Modified, whether or not it changes anything. */
async function isServedAnew(address: string, before: Directory, by: Announcement): Promise<boolean> {
  for (let look = 0; look < MOST_LOOKS; look++) {
    const { lastModified } = await servedAt(address, by);
    if (lastModified !== '' && lastModified !== before.lastModified) return true;
    await by.wait();
  }
  return false;
}

async function directoryAt(address: string, { fetch }: Announcement): Promise<Directory> {
  const answer = await fetch(address, { headers: UNCACHED }).catch(() => undefined);
  if (!answer?.ok) return { channels: new Map(), lastModified: '' };
  const { channels } = (await answer.json()) as { channels: readonly DirectoryChannel[] };
  return {
    channels: new Map(channels.map((channel) => [new URL(channel.home_page_url).pathname, channel])),
    lastModified: answer.headers.get('Last-Modified') ?? '',
  };
}

function feedsOf([, { feeds }]: readonly [string, DirectoryChannel]): string[] {
  return feeds.map(({ url }) => url);
}

/** The ETag of each feed, by its address; empty where it is not served. */
async function etagsOf(feeds: readonly string[], by: Announcement): Promise<ReadonlyMap<string, string>> {
  return new Map(await someAtOnce(feeds, async (feed) => [feed, (await servedAt(feed, by)).etag] as const));
}

const UNCACHED = { 'Cache-Control': 'no-cache' };

async function servedAt(address: string, { fetch }: Announcement): Promise<Served> {
  const answer = await fetch(address, { method: 'HEAD', headers: UNCACHED }).catch(() => undefined);
  const etag = answer?.ok ? (answer.headers.get('ETag') ?? '').replace(/^W\//, '') : '';
  return { etag, lastModified: (answer?.ok && answer.headers.get('Last-Modified')) || '' };
}

/** There are thousands of channels in a large publication. */
async function someAtOnce<Item, Result>(items: readonly Item[], act: (item: Item) => Promise<Result>) {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(act))));
  }
  return results;
}

async function tell(hubUrl: string, feed: string, { fetch, print }: Announcement): Promise<boolean> {
  const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed });
  const answer = await fetch(hubUrl, { method: 'POST', body }).catch((error: Error) => error);
  if (answer instanceof Response && answer.ok) {
    print(`The hub knows that ${feed} changed.`);
    return true;
  }
  const why = answer instanceof Response ? `it answered ${answer.status}` : answer.message;
  print(`The hub ${hubUrl} was not told that ${feed} changed: ${why}. The deploy itself went well.`);
  return false;
}
