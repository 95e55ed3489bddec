/** How a deployment is asked. */
interface Asking {
  readonly fetch: typeof fetch;
}

/** By what a document's bytes and the version that serves them are known; empty where it is not there yet. */
export interface Served {
  readonly etag: string;
  readonly lastModified: string;
}

/** A channel in `/feeds.json`, as far as it is asked for here. */
export interface DirectoryChannel {
  readonly home_page_url: string;
  /** When its newest article was published. */
  readonly newest: string;
  /** Another one whenever its feeds may have changed by a deploy. Versions from before there was one give none. */
  readonly state?: string;
  readonly feeds: readonly { readonly url: string }[];
}

/** The channels of a deployment by their paths, and the release that serves them; none where there is no deployment. */
export interface Directory {
  readonly channels: ReadonlyMap<string, DirectoryChannel>;
  readonly lastModified: string;
}

const AT_ONCE = 16;
const UNCACHED = { 'Cache-Control': 'no-cache' };

/** The directory at an address. */
export async function directoryAt(address: string, { fetch }: Asking): Promise<Directory> {
  const answer = await fetch(address, { headers: UNCACHED }).catch(() => undefined);
  if (!answer?.ok) return { channels: new Map(), lastModified: '' };
  const { channels } = (await answer.json()) as { channels: readonly DirectoryChannel[] };
  return {
    channels: new Map(channels.map((channel) => [new URL(channel.home_page_url).pathname, channel])),
    lastModified: answer.headers.get('Last-Modified') ?? '',
  };
}

/** The addresses of a channel's feeds. */
export function feedAddresses([, { feeds }]: readonly [string, DirectoryChannel]): string[] {
  return feeds.map(({ url }) => url);
}

/** The ETag of each feed, by its address; empty where it is not served. */
export async function etagsOf(feeds: readonly string[], by: Asking): Promise<ReadonlyMap<string, string>> {
  return new Map(await someAtOnce(feeds, async (feed) => [feed, (await servedAt(feed, by)).etag] as const));
}

/** What is served at an address. */
export async function servedAt(address: string, { fetch }: Asking): Promise<Served> {
  const answer = await fetch(address, { method: 'HEAD', headers: UNCACHED }).catch(() => undefined);
  const etag = answer?.ok ? (answer.headers.get('ETag') ?? '').replace(/^W\//, '') : '';
  return { etag, lastModified: (answer?.ok && answer.headers.get('Last-Modified')) || '' };
}

/** What `act` gives for each item, some at a time: there are thousands of channels in a large publication. */
export async function someAtOnce<Item, Result>(items: readonly Item[], act: (item: Item) => Promise<Result>) {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(act))));
  }
  return results;
}
