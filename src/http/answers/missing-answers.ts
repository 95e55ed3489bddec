import type { Context } from 'hono';
import { formerChannelPaths } from '../../channels/index.ts';
import { addressKeys } from '../../former-address.ts';
import { instantOf } from '../../instant.ts';
import { paths } from '../../urls.ts';
import { canonicalPaths } from '../request/canonical-path.ts';
import { preflight } from '../response/cors.ts';
import { LONGEST_URL, notFound, onlyReading, tooLong } from '../response/refusals.ts';
import type { Answers } from './answers.ts';
import type { AppParts } from './app-parts.ts';

/** What a request bears by which the app looks for something at another form of its address; such a look looks no further. */
export interface SecondLook {
  readonly Bindings?: { readonly isSecondLook?: boolean };
}

/** Asks the app itself for something at another address. */
type Look = (
  request: string | Request,
  init: RequestInit,
  bindings: SecondLook['Bindings'],
) => Promise<Response>;

/**
 * The answer where no address of ours is asked for: a redirect to the one that is meant, in another spelling or by an address on a
 * former site; else why there is none.
 */
export function missingAnswersOf({ catalog, clock }: AppParts, answers: Answers, look: Look) {
  /** What is at the first of some paths of ours where anything is, or was. */
  async function meant(c: Context<SecondLook>, ours: readonly string[]): Promise<Response | undefined> {
    const { path, url } = c.req;
    for (const canonical of ours.filter((other) => other !== path)) {
      const own = canonical + new URL(url).search;
      const address = new URL(own, url).href;
      const there = await look(address, { method: 'HEAD' }, { isSecondLook: true });
      // What is asked of it may be wrong: there it is said.
      if (there.ok || there.status === 400) return answers.moved(c, own);
      if (there.status === 301) return there;
      // As it was asked: a person is told in a page, a program in JSON, and HEAD has neither.
      if (there.status === 410) return look(new Request(address, c.req.raw), {}, { isSecondLook: true });
    }
    return undefined;
  }

  /** A redirect to the article that stood at the address on a former site. */
  async function formerArticle(c: Context<SecondLook>): Promise<Response | undefined> {
    for (const address of addressKeys(c.req.path)) {
      const slug = await catalog.formerly(address, instantOf(clock()));
      if (slug !== undefined) return answers.moved(c, paths.article(slug));
    }
    return undefined;
  }

  /** Those of the paths that are in channels which are called otherwise now, at the present ones. */
  async function renamed(ours: readonly string[]): Promise<readonly string[]> {
    const present = await Promise.all(ours.map((path) => catalog.renamed(path)));
    return present.filter((path) => path !== undefined);
  }

  return async (c: Context<SecondLook>): Promise<Response> => {
    const { method, path, url } = c.req;
    if (method === 'OPTIONS') return preflight();
    if (method !== 'GET' && method !== 'HEAD') return answers.refused(c, onlyReading);
    if (url.length > LONGEST_URL) return answers.refused(c, tooLong);
    // Nobody reads it, and a page would be rendered.
    if (c.env?.isSecondLook) return new Response(null, { status: 404 });
    const own = canonicalPaths(path);
    const former = own.flatMap(formerChannelPaths);
    // What an article says of itself comes before what a folder is usually called.
    return (
      (await meant(c, own)) ??
      (await formerArticle(c)) ??
      (await meant(c, former)) ??
      (await meant(c, await renamed([...own, ...former]))) ??
      answers.refused(c, notFound)
    );
  };
}
