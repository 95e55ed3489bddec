import type { Context } from 'hono';
import { instantOf } from '../../instant.ts';
import { absolute } from '../../urls.ts';
import { isNavigation } from '../request/navigation.ts';
import { answerCache } from '../response/answer-cache.ts';
import type { ReadyAnswer } from '../response/ready-answer.ts';
import { type Times, timesAt } from '../response/times.ts';
import type { AppParts } from './app-parts.ts';

/** How an answer is kept for those who ask the same. */
interface Keeping {
  /** Without it, it is; but not where there are as many addresses as anyone likes to make up. */
  readonly isKept?: boolean;
  /** Whether it is for browsers that go there, and the answer that is known by the address alone is another one. */
  readonly isForNavigation?: boolean;
}

/** Makes answers, and keeps them for those who ask the same. `originOf` is where the addresses of an answer begin. */
export function keptAnswers({ site, catalog, release, clock }: AppParts, originOf: (c: Context) => string) {
  const kept = answerCache(site.cacheBytes);

  return {
    /**
     * The answer at an address of ours, `path`: `make` is called when it is asked for first, or every time where it is
     * not kept.
     */
    async made(
      c: Context,
      path: string,
      make: (origin: string, times: Times) => Promise<ReadyAnswer | undefined>,
      { isKept = true, isForNavigation = false }: Keeping = {},
    ) {
      const origin = originOf(c);
      const now = clock();
      const makeNow = async () => make(origin, timesAt(now, release, await catalog.around(instantOf(now))));
      const url = absolute(origin, path);
      // Nothing is asked for by this: no URL has a blank in it.
      const key = isForNavigation ? `${url} to a browser` : url;
      const answer = await (isKept ? kept.get(key, now, makeNow) : makeNow());
      return answer?.respond(c.req.raw, now);
    },

    /** The answer that is kept for the exact URL of a request, found without routing it. */
    known(request: Request): Response | undefined {
      const now = clock();
      const answer = kept.find(request.url, now);
      if (!answer || !isReading(request) || (answer.hasPage && isNavigation(request))) return undefined;
      return answer.respond(request, now);
    },
  };
}

function isReading({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}
