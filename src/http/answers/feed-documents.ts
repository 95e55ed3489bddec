import type { Catalog, Stretch } from '../../catalog.ts';
import { channelOf } from '../../channels/index.ts';
import { searchTexts } from '../../channels/search.ts';
import type { Cursor } from '../../cursor.ts';
import { type FeedPlace, feedOf } from '../../feed/feed.ts';
import type { FeedDocument, FeedLinks } from '../../feed/feed-document.ts';
import { type FeedQuery, withFeedQuery } from '../../feed/feed-query.ts';
import { countThatFits, feedBytes } from '../../feed/feed-size.ts';
import { historyOf } from '../../feed/history.ts';
import type { Format } from '../../render/format.ts';
import type { SearchQuery } from '../../search-query.ts';
import type { Site } from '../../site.ts';
import { absolute, feedPath, paths } from '../../urls.ts';
import { searchId } from './search-id.ts';

/** Which document is asked for: a channel's, by its path, in a format, at this time. */
export interface FeedRequest {
  readonly origin: string;
  readonly channel: string;
  readonly format: Format;
  /** An instant. */
  readonly now: string;
}

/** The documents of the publication's channels; `undefined` where a channel or an archive is not there. */
export function feedsOf(site: Site, catalog: Catalog) {
  /** A document with these of a channel's articles. */
  async function documentOf(
    { origin, channel, now }: FeedRequest,
    stretch: Pick<Stretch, 'after' | 'offset' | 'limit'>,
    place: Pick<FeedPlace, 'path' | 'isAnnounced'>,
    linksTo: (last: Cursor) => FeedLinks,
  ): Promise<FeedDocument | undefined> {
    const named = await catalog.channel(channel, now);
    if (!named) return undefined;
    const articles = await catalog.newest({ ...stretch, channel, now });
    // Behind a cursor nothing may be left: what was there when a program got it was removed since.
    const last = articles.at(-1);
    const links = last ? linksTo(last) : {};
    const whereabouts = { ...place, origin, updatedIfEmpty: named.newest, links };
    return feedOf(site, channelOf(site, named), articles, whereabouts);
  }

  const whole = async ({ channel, now }: FeedRequest) =>
    historyOf(await catalog.sizes({ channel, now, offset: 0, limit: Infinity }), site.feedEntries);

  const archiveUrl = ({ origin, channel, format }: FeedRequest, number: number) =>
    absolute(origin, paths.archive(channel, number, format.file));

  return {
    /** The feed that readers subscribe to. */
    async current(request: FeedRequest): Promise<FeedDocument | undefined> {
      const { origin, channel, format } = request;
      const { current, archives } = await whole(request);
      const path = `${channel}${format.file}`;
      const place = { path, isAnnounced: true };
      return documentOf(request, { offset: 0, limit: current }, place, (cursor) => {
        if (archives.length === 0) return {};
        return format.isPaged
          ? { nextUrl: absolute(origin, withFeedQuery(path, { cursor })) }
          : { previousArchiveUrl: archiveUrl(request, archives.length) };
      });
    },

    /** The part of a feed that a program asks for. */
    async part(request: FeedRequest, query: FeedQuery): Promise<FeedDocument | undefined> {
      const { origin, channel, format, now } = request;
      const { cursor: after, limit: most = site.feedEntries } = query;
      const sizes = await catalog.sizes({ channel, now, after, offset: 0, limit: most + 1 });
      const limit = countThatFits(sizes, most);
      const path = `${channel}${format.file}`;
      return documentOf(request, { after, offset: 0, limit }, { path }, (cursor) =>
        limit < sizes.length ? { nextUrl: absolute(origin, withFeedQuery(path, { ...query, cursor })) } : {},
      );
    },

    /**
     * The feed of a search, whose path with its query is the request's channel, or the part that is asked for. It may be empty: one may
     * subscribe to what nothing is about yet. It has no archives, as what is found changes with the words of old articles: it goes
     * on in pages (RFC 5005 section 3).
     */
    async search(
      { origin, channel, format, now }: FeedRequest,
      query: SearchQuery,
      part: FeedQuery,
    ): Promise<FeedDocument | undefined> {
      const { cursor: after, limit = site.feedEntries } = part;
      const stretch = { now, order: 'newest first' as const, after, offset: 0, limit };
      const [everything, { articles, next }] = await Promise.all([
        catalog.channel(paths.home, now),
        catalog.search(query, stretch),
      ]);
      if (!everything) return undefined;
      const sizes = articles.map((article) => feedBytes(article, site.feedText, origin));
      const fitting = articles.slice(0, countThatFits(sizes, limit));
      const path = feedPath(channel, format.file);
      const cursor = fitting.length < articles.length ? fitting.at(-1) : next;
      const nextUrl = cursor && absolute(origin, withFeedQuery(path, { ...part, cursor }));
      const id = await searchId(everything.id, channel);
      const found = { ...searchTexts(site, query), id, path: channel };
      // Nothing is about it yet, or none of the articles that were read, and the search goes on.
      const place = { origin, path, updatedIfEmpty: everything.newest, links: { nextUrl } };
      return feedOf(site, found, fitting, place);
    },

    /** A document of a feed's history, by its number from 1, the oldest. */
    async archive(request: FeedRequest, number: number): Promise<FeedDocument | undefined> {
      const { origin, channel, format } = request;
      const { archives } = await whole(request);
      const page = archives[number - 1];
      if (!page) return undefined;
      const path = paths.archive(channel, number, format.file);
      return documentOf(request, page, { path }, () => ({
        previousArchiveUrl: number > 1 ? archiveUrl(request, number - 1) : undefined,
        nextArchiveUrl: number < archives.length ? archiveUrl(request, number + 1) : undefined,
        currentUrl: absolute(origin, `${channel}${format.file}`),
      }));
    },
  };
}
