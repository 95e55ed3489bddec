import { errorCaching } from './cache-control.ts';
import { hasFailedCondition, isNotModified } from './conditional.ts';
import { type ContentCoding, codingFor } from './content-coding.ts';
import { corsHeaders } from './cors.ts';
import type { Representation } from './representation.ts';
import { securityHeaders } from './security-headers.ts';

/** What the headers of an answer say beside what the representation says. */
export interface AnswerFacts {
  /** Where it stands: a scheme and a host. */
  readonly origin: string;
  /** An ISO 8601 instant: the release. */
  readonly lastModified: string;
  /** The Cache-Control of an answer that stands for so many seconds more. */
  readonly caching: (secondsLeft: number) => string;
  /** When the answer is another one, in milliseconds since 1970; without it, it stands until the next deploy. */
  readonly until?: number | undefined;
  /** Whether a browser that goes to the address gets another answer. */
  readonly hasPage?: boolean;
  /** False where search engines must not show it, which an answer without a head of its own can say in no other way. */
  readonly isForSearchEngines?: boolean;
  /** The Link header's value. */
  readonly link?: string;
}

/** An answer that is put together once and given a million times. */
export interface ReadyAnswer {
  /** Whether a browser that goes to its address gets another answer, a page. */
  readonly hasPage: boolean;
  /** The length of the document, in bytes, before any coding. */
  readonly bytes: number;
  /** Until when it stands, in milliseconds since 1970; may be `Infinity`. */
  readonly until: number;
  /**
   * The document in the coding that the client likes best, or 304 when the client has it already: either way with the
   * validators and the caching headers, which NetNewsWire forgets when a 304 lacks them; or 412 when it is not the one that
   * the client insists on. `now` as in `until`.
   */
  respond(request: Request, now: number): Response;
}

/** A document in a coding, as GET and as HEAD get it. */
interface Whole {
  readonly body: Uint8Array;
  readonly head: Response;
}

/**
 * Puts an answer together. Headers are most of what a small answer costs the runtime, so they are made once and shared:
 * a `Response` without a body belongs to no one request, and can be given again for each.
 */
export function readyAnswer(representation: Representation, facts: AnswerFacts): ReadyAnswer {
  const { body, contentType, encoded, etag } = representation;
  const { caching, hasPage = false, until = Number.POSITIVE_INFINITY } = facts;
  const lastModified = new Date(facts.lastModified).toUTCString();
  const validators = {
    ETag: etag,
    'Last-Modified': lastModified,
    Vary: hasPage ? 'Accept-Encoding, Sec-Fetch-Dest' : 'Accept-Encoding',
    ...corsHeaders,
  };

  const wholeIn = (coding: ContentCoding | undefined, cacheControl: string): Whole => {
    const sent = coding && encoded ? encoded(coding) : body;
    const headers = new Headers({
      ...validators,
      ...securityHeaders(facts.origin, contentType),
      ...(facts.link ? { Link: facts.link } : {}),
      ...(facts.isForSearchEngines === false ? { 'X-Robots-Tag': 'noindex' } : {}),
      'Cache-Control': cacheControl,
      'Content-Type': contentType,
      // Said here for HEAD, whose answer has no body to count.
      'Content-Length': String(sent.length),
      ...(coding ? { 'Content-Encoding': coding.name } : {}),
    });
    // The body is encoded already: the runtime must not do it once more.
    const init = { headers, encodeBody: coding ? 'manual' : 'automatic' };
    return { body: sent, head: new Response(null, init as ResponseInit) };
  };

  const readyFor = (cacheControl: string) => {
    const wholes = new Map<ContentCoding | undefined, Whole>();
    const headers = new Headers({ ...validators, 'Cache-Control': cacheControl });
    return {
      cacheControl,
      notModified: new Response(null, { status: 304, headers }),
      whole(coding: ContentCoding | undefined) {
        const whole = wholes.get(coding) ?? wholeIn(coding, cacheControl);
        wholes.set(coding, whole);
        return whole;
      },
    };
  };

  const failed = new Response(null, {
    status: 412,
    headers: { ...validators, ...securityHeaders(facts.origin), 'Cache-Control': errorCaching },
  });
  // One is enough: the caching changes only while an article is about to be published.
  let ready: ReturnType<typeof readyFor> | undefined;
  return {
    hasPage,
    bytes: body.length,
    until,
    respond(request, now) {
      if (hasFailedCondition(request.headers, { etag, lastModified })) return failed;
      const cacheControl = caching((until - now) / 1000);
      if (ready?.cacheControl !== cacheControl) ready = readyFor(cacheControl);
      if (isNotModified(request.headers, { etag, lastModified })) return ready.notModified;
      const { body: sent, head } = ready.whole(encoded && codingFor(acceptEncoding(request)));
      return request.method === 'HEAD' ? head : new Response(sent as BodyInit, head);
    },
  };
}

/** What the client itself accepts: the edge puts another Accept-Encoding in its place, and hands on what we answer to it. */
function acceptEncoding(request: Request): string | null {
  const { cf } = request as Request & { cf?: { clientAcceptEncoding?: string } };
  return cf?.clientAcceptEncoding ?? request.headers.get('Accept-Encoding');
}
