import type { Context } from 'hono';
import type { FeedDocument } from '../../feed/feed-document.ts';
import { type FeedQuery, withFeedQuery } from '../../feed/feed-query.ts';
import { instantOf } from '../../instant.ts';
import type { Format } from '../../render/format.ts';
import { feedPage } from '../../render/pages/feed-page.tsx';
import type { SearchQuery } from '../../search-query.ts';
import { absolute, feedPath, paths } from '../../urls.ts';
import { foreignParameter } from '../request/foreign-parameters.ts';
import { isNavigation } from '../request/navigation.ts';
import { readFeedQuery } from '../request/query.ts';
import { cacheControl } from '../response/cache-control.ts';
import { feedLinks, linkHeader } from '../response/link-header.ts';
import { readyAnswer } from '../response/ready-answer.ts';
import { noSuchParameter, wrongParameter } from '../response/refusals.ts';
import { representationOf } from '../response/representation.ts';
import type { Times } from '../response/times.ts';
import type { Answers } from './answers.ts';
import type { AppParts } from './app-parts.ts';
import { type FeedRequest, feedsOf } from './feed-documents.ts';

/** Where a feed's answer stands, and whether it is kept. */
interface FeedAnswerFacts extends Pick<FeedRequest, 'channel' | 'format'> {
  readonly path: string;
  readonly isKept?: boolean;
}

/** A search, and its path with its query. */
interface Searched {
  readonly path: string;
  readonly query: SearchQuery;
}

/** What `feedAnswersOf` gives. */
export type FeedAnswers = ReturnType<typeof feedAnswersOf>;

/** The answers with feed documents; `undefined` where there is nothing. */
export function feedAnswersOf({ site, catalog, clock }: AppParts, answers: Answers) {
  const feeds = feedsOf(site, catalog);

  /** The answer with a feed document, or to a browser that goes there with the page about it. */
  function feedAnswer(
    c: Context,
    { channel, format, path, isKept = true }: FeedAnswerFacts,
    make: (request: FeedRequest) => Promise<FeedDocument | undefined>,
  ) {
    const asPage = format.hasPage && isNavigation(c.req.raw) && c.req.query('raw') === undefined;
    const answer = async (origin: string, times: Times) => {
      const document = await make({ origin, channel, format, now: times.now });
      if (!document) return undefined;
      const representation = asPage
        ? representationOf(feedPage(site, origin, format, { feed: document, path: channel }), 'text/html')
        : representationOf(format.render(document), format.mediaType);
      return readyAnswer(await representation, {
        origin,
        ...times,
        caching: (secondsLeft) => cacheControl(site.feedMaxAge, secondsLeft),
        hasPage: format.hasPage,
        link: linkHeader(feedLinks(format, document, absolute(origin, path))),
      });
    };
    return answers.made(c, path, answer, { isKept, isForNavigation: asPage });
  }

  return {
    /** A channel's feed in a format, or the part that is asked for; a page about it to a browser that goes there. */
    async feed(c: Context, channel: string, format: Format): Promise<Response | undefined> {
      const asked = format.isPaged ? c.req.query() : {};
      const foreign = foreignParameter(asked, format);
      const { query, wrong } = readFeedQuery((name) => asked[name]);
      const refusal = foreign ? noSuchParameter(foreign) : wrong && wrongParameter(wrong);
      if (refusal) {
        const isThere = await catalog.channel(channel, instantOf(clock()));
        return isThere && answers.refused(c, refusal);
      }
      const whole = `${channel}${format.file}`;
      const path = withFeedQuery(whole, query);
      // There are as many cursors as anyone likes to make up.
      const facts = { channel, format, path, isKept: query.cursor === undefined };
      return feedAnswer(c, facts, (request) =>
        path === whole ? feeds.current(request) : feeds.part(request, query),
      );
    },

    /** A document of a feed's history; programs alone read it, but it is a feed like any other. */
    archive(c: Context, channel: string, format: Format, number: number): Promise<Response | undefined> {
      const path = paths.archive(channel, number, format.file);
      return feedAnswer(c, { channel, format, path }, (request) => feeds.archive(request, number));
    },

    /** The feed of a search, which is not kept: there are as many as anyone likes to ask. */
    searchFeed(c: Context, format: Format, { path, query }: Searched, part: FeedQuery) {
      const facts = { channel: path, format, isKept: false };
      const address = withFeedQuery(feedPath(path, format.file), part);
      return feedAnswer(c, { ...facts, path: address }, (request) => feeds.search(request, query, part));
    },
  };
}
