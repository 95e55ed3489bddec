import { icon } from '../../render/icons.ts';
import type { SiteConfig } from '../../site.ts';
import { absolute, paths } from '../../urls.ts';

/** How a deploy is announced: what it does to the world, given so that it can be tried without one. */
export interface Announcement {
  /** Deploys; gives whether that went well. */
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

/** What `/feeds.json` says that is asked for here. */
interface Directory {
  readonly channels: readonly {
    /** When its newest article was published. */
    readonly newest: string;
    readonly feeds: readonly { readonly url: string }[];
  }[];
}

/** A channel's feed as it is served. */
interface ServedFeed {
  readonly etag: string;
  readonly newest: string;
}

const MOST_LOOKS = 30;
const AT_ONCE = 16;

/**
 * Deploys and, once the new version is live, tells the site's WebSub hub which feeds changed. A hub fetches what it is
 * told of (W3C WebSub section 7), so telling it sooner would spread the old bytes. A feed changed when its ETag is
 * another one, or when an article appeared in it at its time since the release before, of which nobody told the hub.
 * Gives whether all went well; without a hub, whether the deploy did.
 */
export async function deployAndAnnounce({ url, hubUrl }: SiteConfig, by: Announcement): Promise<boolean> {
  if (url === undefined || hubUrl === undefined) return by.deploy();
  const directory = absolute(url, paths.feeds);
  const was = await servedAt(directory, by);
  // Of a picture of ours Last-Modified is the release's time, whatever was published since.
  const released = Date.parse((await servedAt(absolute(url, icon.path), by)).lastModified);
  const before = await feedsOf(directory, by);
  if (!(await by.deploy())) return false;
  if (!(await isServedAnew(directory, was, by))) {
    by.print(`${url} does not serve the new version; the hub is not told. Deploy once more when it does.`);
    return false;
  }
  const after = await feedsOf(directory, by);
  const changed = [...after].filter(
    ([feed, { etag, newest }]) =>
      etag !== '' && (etag !== before.get(feed)?.etag || Date.parse(newest) > released),
  );
  if (changed.length === 0) by.print('No feed changed: there is nothing to tell the hub.');
  const told = await someAtOnce(changed, ([feed]) => tell(hubUrl, feed, by));
  return told.every(Boolean);
}

/** A release has its own Last-Modified, whether or not it changes anything. */
async function isServedAnew(address: string, before: Served, by: Announcement): Promise<boolean> {
  for (let look = 0; look < MOST_LOOKS; look++) {
    const { lastModified } = await servedAt(address, by);
    if (lastModified !== '' && lastModified !== before.lastModified) return true;
    await by.wait();
  }
  return false;
}

/** Every feed in the directory, by its address; none where there is no directory yet. */
async function feedsOf(directory: string, by: Announcement): Promise<ReadonlyMap<string, ServedFeed>> {
  const answer = await by.fetch(directory, { headers: UNCACHED }).catch(() => undefined);
  if (!answer?.ok) return new Map();
  const { channels } = (await answer.json()) as Directory;
  const feeds = channels.flatMap(({ newest, feeds }) => feeds.map(({ url }) => ({ url, newest })));
  const served = await someAtOnce(feeds, async ({ url, newest }) => {
    return [url, { etag: (await servedAt(url, by)).etag, newest }] as const;
  });
  return new Map(served);
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
