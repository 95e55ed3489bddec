import { messagePage } from '../render/pages/message-page.tsx';
import type { SearchQuery } from '../search-query.ts';
import type { SiteConfig } from '../site.ts';
import { errorCaching } from './caching.ts';
import { openToAll } from './open-to-all.ts';
import { guards } from './security.ts';

/** Why a request has no better answer, in words for a person and a program alike. */
export interface Refusal {
  readonly status: 400 | 404 | 405 | 410 | 414 | 500;
  readonly titleText: string;
  readonly sentence: string;
  /** Who asks such a thing is a program, whatever it accepts. */
  readonly isForPrograms?: boolean;
  /** The search that was asked for: its form is shown again as it was filled in. */
  readonly search?: SearchQuery;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Says why there is nothing here: a problem document (RFC 9457) to a program that asks for JSON, or at an address that only has
 * JSON, and a page to everyone else.
 */
export function refuse(request: Request, site: SiteConfig, origin: string, refusal: Refusal): Response {
  const { status, titleText, sentence } = refusal;
  const asProblem =
    refusal.isForPrograms || /\.json(?:\?|$)/.test(request.url) || asksForJson(request.headers.get('Accept'));
  const problem = { type: 'about:blank', title: titleText, status, detail: sentence };
  const body = asProblem ? `${JSON.stringify(problem, null, 2)}\n` : messagePage(site, origin, refusal);
  const contentType = asProblem ? 'application/problem+json' : 'text/html; charset=utf-8';
  const headers = {
    ...openToAll,
    ...guards(origin, contentType),
    'Cache-Control': errorCaching,
    'Content-Type': contentType,
    Vary: 'Accept',
    ...refusal.headers,
  };
  return new Response(body, { status, headers });
}

function asksForJson(accept: string | null): boolean {
  return (
    accept !== null && /\bapplication\/(?:[\w.-]+\+)?json\b/.test(accept) && !/\btext\/html\b/.test(accept)
  );
}
