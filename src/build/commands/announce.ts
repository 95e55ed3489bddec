import { icon } from '../../render/icons.ts';
import type { SiteConfig } from '../../site.ts';
import { absolute, paths } from '../../urls.ts';
import {
  type Directory,
  type DirectoryChannel,
  directoryAt,
  etagsOf,
  feedAddresses,
  servedAt,
  someAtOnce,
} from './deployment.ts';

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

const MOST_LOOKS = 30;

/**
 * Deploys and, once the new version is live, tells the site's WebSub hub which feeds changed. A hub fetches what it is
 * told of (W3C WebSub section 7), so telling it sooner would spread the old bytes. A feed changed when its ETag is
 * another one, or when an article appeared in it at its time since the release before, of which nobody told the hub. Only
 * feeds of channels whose state changes are asked for their ETags. A feed of a channel that is called otherwise now leads to
 * another one: untold, who subscribed to it by the hub would learn of that when the subscription ends (section 6.1). Gives
 * whether all went well; without a hub, whether the deploy did.
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
  const etags = await etagsOf(mayChange.flatMap(feedAddresses), by);
  if (!(await by.deploy())) return false;
  if (!(await isServedAnew(directory, before, by))) {
    by.print(`${url} does not serve the new version; the hub is not told. Deploy once more when it does.`);
    return false;
  }
  const { channels: after } = await directoryAt(directory, by);
  const hasNews = ({ newest }: DirectoryChannel) => Date.parse(newest) > released;
  const appeared = [...after].filter(([, channel]) => hasNews(channel));
  const others = [...after].filter(([path, channel]) => !hasNews(channel) && isOther(path, channel.state));
  const gone = [...before.channels].filter(([path]) => !after.has(path));
  const etagsNow = await etagsOf([...others, ...gone].flatMap(feedAddresses), by);
  const changed = [...etagsNow].filter(([feed, etag]) => etag !== '' && etag !== etags.get(feed));
  const toTell = [...appeared.flatMap(feedAddresses), ...changed.map(([feed]) => feed)];
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
