import type { Context } from 'hono';
import { isNotModified } from './conditional.ts';
import { codingFor } from './content-coding.ts';
import type { Representation } from './representation.ts';

/** What the headers say of an answer beside what the representation says. */
export interface Answer {
  /** An ISO 8601 instant: the release. */
  readonly lastModified: string;
  readonly cacheControl: string;
  /** The request headers, beside Accept-Encoding, that decide which representation is sent. */
  readonly vary?: readonly string[];
  /** The Link header's value. */
  readonly link?: string;
}

/**
 * Answers with a representation in the coding that the client likes best, or with 304 when the client has it already:
 * either way with the validators and the caching headers, which NetNewsWire forgets when a 304 lacks them.
 */
export function respond(c: Context, representation: Representation, answer: Answer): Response {
  const { etag, contentType, encoded } = representation;
  const lastModified = new Date(answer.lastModified).toUTCString();
  const headers = new Headers({
    ETag: etag,
    'Last-Modified': lastModified,
    'Cache-Control': answer.cacheControl,
    Vary: ['Accept-Encoding', ...(answer.vary ?? [])].join(', '),
    ...(answer.link ? { Link: answer.link } : {}),
  });
  if (isNotModified(c.req.raw.headers, { etag, lastModified }))
    return new Response(null, { status: 304, headers });
  headers.set('Content-Type', contentType);
  const coding = encoded && codingFor(acceptEncoding(c.req.raw));
  const body = encoded && coding ? encoded(coding) : representation.body;
  // Said here for HEAD, whose answer has no body to count.
  headers.set('Content-Length', String(body.length));
  if (coding) headers.set('Content-Encoding', coding.name);
  // The body is encoded already: the runtime must not do it once more.
  const init = { headers, encodeBody: coding ? 'manual' : 'automatic' };
  return new Response(body as BodyInit, init as ResponseInit);
}

/** What the client itself accepts: the edge puts another Accept-Encoding in its place, and hands on what we answer to it. */
function acceptEncoding(request: Request): string | null {
  const { cf } = request as Request & { cf?: { clientAcceptEncoding?: string } };
  return cf?.clientAcceptEncoding ?? request.headers.get('Accept-Encoding');
}
