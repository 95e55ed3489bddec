import type { Context } from 'hono';
import type { Channel } from '../../channel.ts';
import { searchTexts } from '../../channels/search.ts';
import { feedOf } from '../../feed/feed.ts';
import { withFeedQuery } from '../../feed/feed-query.ts';
import { countThatFits, feedBytes } from '../../feed/feed-size.ts';
import type { Format } from '../../render/format.ts';
import { favicon, icon } from '../../render/icons.ts';
import { searchPage } from '../../render/pages/search-page.tsx';
import { excerptOf } from '../../search/excerpt.ts';
import { readSearchQuery, searchParameters, searchQueryText } from '../../search/query.ts';
import { textOfHtml } from '../../search/searchable.ts';
import type { SearchQuery } from '../../search-query.ts';
import { absolute, feedPath, paths } from '../../urls.ts';
import { foreignParameter } from '../request/foreign-parameters.ts';
import { pageNumber, readFeedQuery } from '../request/query.ts';
import { nothingSearched, notOfFeed, wrongParameter, wrongSearch } from '../response/refusals.ts';
import type { Answers, AppParts } from './answers.ts';
import type { FeedAnswers } from './feed-answers.ts';

const PAGE = 20;
const icons = { faviconPath: favicon.path, iconPath: icon.path };

/**
 * The answers to searches: a page, the best first, and feeds, the newest first. They are not kept: there are as many searches
 * as anyone likes to ask.
 */
export function searchAnswersOf({ site, catalog }: AppParts, answers: Answers, feeds: FeedAnswers) {
  const read = (c: Context) => {
    const { query, wrong } = readSearchQuery((parameter) => c.req.query(parameter));
    const text = searchQueryText(query);
    return { query, wrong, path: text === '' ? paths.search : `${paths.search}?${text}` };
  };

  const channelOf = (id: string, path: string, query: SearchQuery): Channel => {
    return { id, path, ...searchTexts(query, site) };
  };

  return {
    page(c: Context): Promise<Response | undefined> | Response {
      const { query, wrong, path } = read(c);
      if (wrong) return answers.refused(c, wrongSearch(wrong, query));
      const number = pageNumber(c);
      const address = number === 1 ? path : `${path}&page=${number}`;
      const isAsked = path !== paths.search;
      const render = async (origin: string, now: string) => {
        const stretch = { now, order: 'best first' as const, offset: (number - 1) * PAGE, limit: PAGE };
        const found = isAsked ? await catalog.search(query, stretch) : undefined;
        if (number > 1 && !found?.articles.length) return undefined;
        const channel = isAsked ? channelOf('', path, query) : undefined;
        const results = found && {
          ...found,
          position: { number, last: Math.ceil(found.total / PAGE) },
          articles: found.articles.map((article) => ({
            article,
            context: excerptOf(textOfHtml(article.contentHtml).replaceAll('\n', ' '), query.q ?? ''),
          })),
        };
        return { html: searchPage(site, origin, { path: address, channel, query }, results) };
      };
      return answers.page(c, address, render, { channel: isAsked ? path : paths.home, isKept: !isAsked });
    },

    /**
     * A feed of what a search finds, or the part that is asked for. It may be empty: one may subscribe to what nothing is about
     * yet. It has no archives, as what is found changes with the words of old articles: it goes on in pages (RFC 5005 section 3).
     */
    feed(c: Context, format: Format): Promise<Response | undefined> | Response {
      const { query, wrong, path } = read(c);
      const asked = format.isPaged ? c.req.query() : {};
      const foreign = foreignParameter(asked, format, Object.keys(searchParameters));
      if (foreign) return answers.refused(c, notOfFeed(foreign));
      if (wrong) return answers.refused(c, wrongParameter(wrong));
      if (path === paths.search) return answers.refused(c, nothingSearched);
      const part = readFeedQuery((name) => c.req.query(name));
      if (part.wrong) return answers.refused(c, part.wrong);
      const { cursor: after, limit = site.feedEntries } = part.query;
      const whole = feedPath(path, format.file);
      const facts = { channel: path, format, path: withFeedQuery(whole, part.query) };
      return feeds.searchFeed(c, facts, async ({ origin, now }) => {
        const stretch = { now, order: 'newest first' as const, after, offset: 0, limit };
        const [everything, { articles, next }] = await Promise.all([
          catalog.channel(paths.home, now),
          catalog.search(query, stretch),
        ]);
        if (!everything) return undefined;
        const id = await searchId(everything.id, path);
        const fitting = articles.slice(
          0,
          countThatFits(
            articles.map((article) => feedBytes(article, site.feedText, origin)),
            limit,
          ),
        );
        const cursor = fitting.length < articles.length ? fitting.at(-1) : next;
        const nextUrl = cursor && absolute(origin, withFeedQuery(whole, { ...part.query, cursor }));
        // Nothing is about it yet, or none of the articles that were read, and the search goes on.
        const updatedIfEmpty = everything.newest;
        const place = { ...icons, origin, path: whole, updatedIfEmpty, links: { nextUrl } };
        return feedOf(site, channelOf(id, path, query), fitting, place);
      });
    },
  };
}

/** The id of a search's feed, always the same: a UUID of version 8 (RFC 9562) out of the publication's id and what is asked. */
async function searchId(publicationId: string, path: string): Promise<string> {
  const name = new TextEncoder().encode(`${publicationId}\n${path}`);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', name)).slice(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
