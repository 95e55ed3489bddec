import { type Message, messagePage } from '../../render/pages/message-page.tsx';
import type { Site } from '../../site.ts';
import { errorCaching } from './cache-control.ts';
import { corsHeaders } from './cors.ts';
import { securityHeaders } from './security-headers.ts';

/** What the statuses are called (RFC 9110 section 15): the title of a problem that has no type of its own (RFC 9457 section 4.2.1). */
const PHRASES = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  410: 'Gone',
  414: 'URI Too Long',
  416: 'Range Not Satisfiable',
  500: 'Internal Server Error',
} as const;

/** Why a request has no better answer: to a program in English, to a person in the words of the site. */
export interface Refusal {
  readonly status: keyof typeof PHRASES;
  readonly sentence: string;
  /** Left out where only a program asks such a thing: it gets JSON, whatever it accepts. */
  readonly toPerson?: (site: Site) => Message;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Says why there is nothing here: a problem document (RFC 9457) to a program that asks for JSON, or at an address that only has
 * JSON, and a page to everyone else.
 */
export function refuse(request: Request, site: Site, origin: string, refusal: Refusal): Response {
  const { status, sentence, toPerson } = refusal;
  const isForProgram = /\.json(?:\?|$)/.test(request.url) || asksForJson(request.headers.get('Accept'));
  const message = isForProgram ? undefined : toPerson?.(site);
  const problem = { type: 'about:blank', title: PHRASES[status], status, detail: sentence };
  const body = message ? messagePage(site, origin, message) : `${JSON.stringify(problem, null, 2)}\n`;
  const contentType = message ? 'text/html; charset=utf-8' : 'application/problem+json';
  const headers = {
    ...corsHeaders,
    ...securityHeaders(origin, contentType),
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
