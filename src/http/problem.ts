import type { Context } from 'hono';
import { messagePage } from '../render/pages/message-page.tsx';
import type { SiteConfig } from '../site.ts';
import { errorCaching } from './caching.ts';

/** Why a request has no better answer, in words for a person and a program alike. */
export interface Refusal {
  readonly status: 404 | 405 | 410 | 414;
  readonly titleText: string;
  readonly sentence: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Says why there is nothing here: a problem document (RFC 9457) to a program that asks for JSON, a page to everyone else. */
export function refuse(c: Context, site: SiteConfig, origin: string, refusal: Refusal): Response {
  const { status, titleText, sentence } = refusal;
  for (const [name, value] of Object.entries(refusal.headers ?? {})) c.header(name, value);
  c.header('Cache-Control', errorCaching);
  c.header('Vary', 'Accept');
  if (asksForJson(c.req.header('Accept'))) {
    const problem = { type: 'about:blank', title: titleText, status, detail: sentence };
    return c.body(`${JSON.stringify(problem, null, 2)}\n`, status, {
      'Content-Type': 'application/problem+json',
    });
  }
  return c.html(messagePage(site, origin, titleText, sentence), status);
}

function asksForJson(accept = ''): boolean {
  return /\bapplication\/(?:[\w.-]+\+)?json\b/.test(accept) && !/\btext\/html\b/.test(accept);
}
