import { env } from 'cloudflare:workers';
import articles from '../../generated/articles.bin';
import words from '../../generated/words.bin';
import type { ListedChannel } from '../../src/catalog.ts';
import { channelOf } from '../../src/channels/index.ts';
import { feedOf } from '../../src/feed/feed.ts';
import { rss } from '../../src/render/rss.ts';
import { readPageWords } from '../../src/sentences.ts';
import { readSite } from '../../src/site.ts';
import { bundledCatalog } from '../../src/store/bundled.ts';

const site = { ...readSite({ ...env }), ...readPageWords(words) };
const catalog = bundledCatalog(articles);

/** What people do today: the package `feed` writes the RSS feed again for every request. */
export default {
  async fetch(request: Request): Promise<Response> {
    const stretch = { channel: '/', now: '2026-11-20T09:00:00Z', offset: 0, limit: site.feedEntries };
    const everything = (await catalog.channel(stretch.channel, stretch.now)) as ListedChannel;
    const document = feedOf(site, channelOf(site, everything), await catalog.newest(stretch), {
      origin: new URL(request.url).origin,
      path: `/${rss.file}`,
      updatedIfEmpty: everything.newest,
    });
    return new Response(rss.render(document), { headers: { 'Content-Type': rss.mediaType } });
  },
};
