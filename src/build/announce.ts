import { formats } from '../render/formats.ts';
import type { SiteConfig } from '../site.ts';
import { absolute, paths } from '../urls.ts';

/** How a deploy is announced: what it does to the world, given so that it can be tried without one. */
export interface Announcement {
  /** Deploys; gives whether that went well. */
  readonly deploy: () => Promise<boolean>;
  readonly fetch: typeof fetch;
  /** Waits before it is looked again whether the deploy is live. */
  readonly wait: () => Promise<unknown>;
  readonly print: (line: string) => void;
}

/** By what a feed's bytes and the version that serves them are known; empty where the feed is not there yet. */
interface Served {
  readonly etag: string;
  readonly lastModified: string;
}

const MOST_LOOKS = 30;

/**
 * Deploys, and tells the site's WebSub hub which feeds changed, once the new ones are live: those alone, whose ETag is
 * another one. A hub fetches what it is told of (W3C WebSub section 7), so telling it sooner would spread the old bytes.
 * Gives whether all went well; without a hub, that is the deploy alone.
 */
export async function deployAndAnnounce({ url, hubUrl }: SiteConfig, by: Announcement): Promise<boolean> {
  if (url === undefined || hubUrl === undefined) return by.deploy();
  const feeds = formats.map(({ file }) => absolute(url, `${paths.home}${file}`));
  const before = await servedAt(feeds, by);
  if (!(await by.deploy())) return false;
  const after = await servedAnew(feeds, before, by);
  if (!after) {
    by.print(`${url} does not serve the new version; the hub is not told. Deploy once more when it does.`);
    return false;
  }
  const changed = feeds.filter((_, i) => after[i]?.etag !== before[i]?.etag);
  if (changed.length === 0) by.print('No feed changed: there is nothing to tell the hub.');
  const told = await Promise.all(changed.map((feed) => tell(hubUrl, feed, by)));
  return told.every(Boolean);
}

/** A release has its own Last-Modified, whether or not it changes a feed. */
async function servedAnew(feeds: readonly string[], before: readonly Served[], by: Announcement) {
  for (let look = 0; look < MOST_LOOKS; look++) {
    const now = await servedAt(feeds, by);
    if (now.every(({ lastModified }, i) => lastModified !== '' && lastModified !== before[i]?.lastModified))
      return now;
    await by.wait();
  }
  return undefined;
}

function servedAt(feeds: readonly string[], { fetch }: Announcement): Promise<Served[]> {
  return Promise.all(
    feeds.map(async (feed) => {
      try {
        const { ok, headers } = await fetch(feed, {
          method: 'HEAD',
          headers: { 'Cache-Control': 'no-cache' },
        });
        if (!ok) return { etag: '', lastModified: '' };
        const etag = (headers.get('ETag') ?? '').replace(/^W\//, '');
        return { etag, lastModified: headers.get('Last-Modified') ?? '' };
      } catch {
        return { etag: '', lastModified: '' };
      }
    }),
  );
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
