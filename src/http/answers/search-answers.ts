import type { Context } from 'hono';
import { searchTexts } from '../../channels/search.ts';
import type { Format } from '../../render/format.ts';
import { searchPage } from '../../render/pages/search-page.tsx';
import { excerptOf } from '../../search/excerpt.ts';
import { readSearchQuery, searchParameters, searchQueryText } from '../../search/query.ts';
import { textOfHtml } from '../../search/searchable.ts';
import { pagePath, paths } from '../../urls.ts';
import { foreignParameter } from '../request/foreign-parameters.ts';
import { pageNumber, readFeedQuery } from '../request/query.ts';
import { noSuchParameter, nothingSearched, wrongParameter, wrongSearch } from '../response/refusals.ts';
import type { Answers } from './answers.ts';
import type { AppParts } from './app-parts.ts';
import type { FeedAnswers } from './feed-answers.ts';

const PAGE = 20;

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

  return {
    page(c: Context): Promise<Response | undefined> | Response {
      const { query, wrong, path } = read(c);
      if (wrong) return answers.refused(c, wrongSearch(wrong, query));
      const number = pageNumber(c);
      const address = pagePath(path, number);
      const isAsked = path !== paths.search;
      const render = async (origin: string, now: string) => {
        const stretch = { now, order: 'best first' as const, offset: (number - 1) * PAGE, limit: PAGE };
        const found = isAsked ? await catalog.search(query, stretch) : undefined;
        if (number > 1 && !found?.articles.length) return undefined;
        const channel = isAsked ? { ...searchTexts(site, query), path } : undefined;
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

    /** A feed of what a search finds, or the part that is asked for. */
    feed(c: Context, format: Format): Promise<Response | undefined> | Response {
      const { query, wrong, path } = read(c);
      const foreign = foreignParameter(c.req.query(), format, Object.keys(searchParameters));
      if (foreign) return answers.refused(c, noSuchParameter(foreign));
      if (wrong) return answers.refused(c, wrongParameter(wrong));
      if (path === paths.search) return answers.refused(c, nothingSearched);
      const part = readFeedQuery((name) => c.req.query(name));
      if (part.wrong) return answers.refused(c, wrongParameter(part.wrong));
      return feeds.searchFeed(c, format, { path, query }, part.query);
    },
  };
}
