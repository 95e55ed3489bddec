import { json } from '../render/json.ts';
import { paths } from '../urls.ts';
import type { Ask, SiteRule } from './rule.ts';

interface Feed {
  readonly home_page_url?: string;
  readonly items?: readonly { readonly attachments?: readonly { readonly url?: string }[] }[];
}

/** The parts of recordings that players ask for: of the newest one that the publication has itself, if it has any. */
export const recordingRule: SiteRule = {
  name: 'gives the part of its recordings that is asked for',
  breaks:
    'Safari and Apple Podcasts play none that comes whole; in others one cannot go to another place of it',
  async check(ask) {
    const path = await newestRecording(ask);
    if (path === undefined) return undefined;
    const { status, headers, body } = await ask(path, { Range: 'bytes=0-1' });
    await body?.cancel();
    const range = headers.get('Content-Range');
    return status === 206 && /^bytes 0-1\/\d+$/.test(range ?? '')
      ? undefined
      : `${status} to the first two bytes of ${path}, Content-Range: ${range}`;
  },
};

async function newestRecording(ask: Ask): Promise<string | undefined> {
  const feed: Feed | undefined = await ask(`${paths.home}${json.file}`)
    .then((response) => response.json() as Promise<Feed>)
    .catch(() => undefined);
  const origin = originOf(feed?.home_page_url);
  const urls = (feed?.items ?? []).flatMap(({ attachments = [] }) => attachments.map(({ url }) => url));
  const own = urls.find((url) => origin !== undefined && originOf(url) === origin);
  return own === undefined ? undefined : new URL(own).pathname;
}

function originOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : URL.parse(url)?.origin;
}
