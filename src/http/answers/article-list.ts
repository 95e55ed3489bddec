import type { Context } from 'hono';
import { withFeedQuery } from '../../feed/feed-query.ts';
import { articlesJson } from '../../render/article-list.ts';
import { absolute, paths } from '../../urls.ts';
import { foreignToList } from '../request/foreign-parameters.ts';
import { readFeedQuery } from '../request/query.ts';
import { noSuchParameter, wrongParameter } from '../response/refusals.ts';
import type { Times } from '../response/times.ts';
import type { Answers } from './answers.ts';
import type { AppParts } from './app-parts.ts';

/** So many cost what a feed does: to list 5,000 takes three times the CPU time that a request has on the free plan. */
const PART = 2_000;

/**
 * The list of all articles with their versions, in parts where there are many. Parts count from the oldest, so that a new article
 * changes the first one alone, and a program that has the others is answered 304 there.
 */
export function articleListOf({ catalog }: AppParts, answers: Answers) {
  return async (c: Context): Promise<Response | undefined> => {
    const asked = c.req.query();
    const foreign = foreignToList(asked);
    if (foreign) return answers.refused(c, noSuchParameter(foreign));
    const { query, wrong } = readFeedQuery((name) => (name === 'cursor' ? asked[name] : undefined));
    if (wrong) return answers.refused(c, wrongParameter(wrong));
    const path = withFeedQuery(paths.articles, query);
    const { cursor: after } = query;
    const render = async (origin: string, { now }: Times) => {
      const total = after ? 0 : ((await catalog.channel(paths.home, now))?.total ?? 0);
      const limit = total % PART || PART;
      const found = await catalog.listed({ channel: paths.home, now, after, offset: 0, limit: limit + 1 });
      const articles = found.slice(0, limit);
      const cursor = found.length > limit ? articles.at(-1) : undefined;
      const nextUrl = cursor && absolute(origin, withFeedQuery(paths.articles, { cursor }));
      return { text: articlesJson(origin, articles, nextUrl) };
    };
    // There are as many cursors as anyone likes to make up.
    return answers.document(c, path, 'application/json', render, { isKept: after === undefined });
  };
}
