import type { Context } from 'hono';
import { absolute, paths } from '../../urls.ts';
import { cacheControl, dailyCaching, PAGE_MAX_AGE } from '../response/cache-control.ts';
import { corsHeaders } from '../response/cors.ts';
import { type HeaderLink, linkHeader, pageLinks } from '../response/link-header.ts';
import { readyAnswer } from '../response/ready-answer.ts';
import { type Refusal, refuse } from '../response/refusal.ts';
import { pictureRepresentation, representationOf } from '../response/representation.ts';
import { securityHeaders } from '../response/security-headers.ts';
import type { Times } from '../response/times.ts';
import type { AppParts } from './app-parts.ts';
import { keptAnswers } from './kept-answers.ts';

/** A page, and its one address where that is on another site: the article was published there first. */
interface RenderedPage {
  readonly html: string;
  readonly canonicalUrl?: string | undefined;
}

/** A document for machines; its links for the Link header, and where they differ from the articles' own, its times. */
export interface RenderedDocument extends Partial<Pick<Times, 'lastModified' | 'until'>> {
  readonly text: string;
  readonly links?: readonly HeaderLink[];
  /** Whether a search engine may show it; without it, it may. */
  readonly isForSearchEngines?: boolean;
}

/** What `answersOf` gives. */
export type Answers = ReturnType<typeof answersOf>;

/**
 * Makes the kinds of answers that the app's addresses give. Each is rendered once and kept; it is `undefined` where
 * there is nothing.
 */
export function answersOf(parts: AppParts) {
  const { site, release } = parts;
  const originOf = ({ req }: Context) => site.url ?? new URL(req.url).origin;
  const { made, known } = keptAnswers(parts, originOf);

  return {
    originOf,
    made,
    known,

    /** Says why a request has no better answer. */
    refused: (c: Context, refusal: Refusal) => refuse(c.req.raw, site, originOf(c), refusal),

    /** A redirect for good to a path of ours. */
    moved(c: Context, path: string): Response {
      const origin = originOf(c);
      const Location = absolute(origin, path);
      const headers = { ...corsHeaders, ...securityHeaders(origin), 'Cache-Control': dailyCaching, Location };
      return new Response(null, { status: 301, headers });
    },

    /** The page at a path (with its query), where `render` gives one. The feeds to subscribe to there are a channel's. */
    page(
      c: Context,
      path: string,
      render: (origin: string, now: string) => Promise<RenderedPage | undefined>,
      { channel = paths.home, isKept = true }: { channel?: string; isKept?: boolean } = {},
    ) {
      const answer = async (origin: string, times: Times) => {
        const rendered = await render(origin, times.now);
        if (!rendered) return undefined;
        const { html, canonicalUrl = absolute(origin, path) } = rendered;
        return readyAnswer(await representationOf(html, 'text/html'), {
          origin,
          ...times,
          caching: (secondsLeft) => cacheControl(PAGE_MAX_AGE, secondsLeft),
          link: linkHeader(pageLinks(origin, canonicalUrl, channel)),
        });
      };
      return made(c, path, answer, { isKept });
    },

    /** A document for machines at a path, where `render` gives one. */
    document(
      c: Context,
      path: string,
      mediaType: string,
      render: (origin: string, times: Times) => Promise<RenderedDocument | undefined>,
      { isKept = true }: { isKept?: boolean } = {},
    ) {
      const answer = async (origin: string, times: Times) => {
        const rendered = await render(origin, times);
        if (!rendered) return undefined;
        const { text, links, ...own } = rendered;
        return readyAnswer(await representationOf(text, mediaType), {
          origin,
          ...times,
          ...own,
          caching: (secondsLeft) => cacheControl(site.feedMaxAge, secondsLeft),
          ...(links ? { link: linkHeader(links) } : {}),
        });
      };
      return made(c, path, answer, { isKept });
    },

    /** A picture of ours. */
    picture(c: Context, path: string, mediaType: string, bytes: () => Uint8Array) {
      return made(c, path, async (origin) => {
        const facts = { origin, lastModified: release, caching: () => dailyCaching };
        return readyAnswer(await pictureRepresentation(bytes(), mediaType), facts);
      });
    },

    /** A text of ours that only a deploy changes. */
    file(c: Context, path: string, text: string, mediaType: string, cacheControl: string) {
      return made(c, path, async (origin) => {
        const facts = { origin, lastModified: release, caching: () => cacheControl };
        return readyAnswer(await representationOf(text, mediaType), facts);
      });
    },
  };
}
