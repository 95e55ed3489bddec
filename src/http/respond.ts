import type { Context } from 'hono';
import { isNotModified } from './conditional.ts';
import { representationOf } from './representation.ts';

/** Seconds for which a client need not ask again. NetNewsWire and Miniflux honour it; a day would be a day late. */
const FRESH = 300;

/**
 * Answers with a document, or with 304 when the client has it already: either way with the validators and the caching
 * headers, which NetNewsWire forgets when a 304 lacks them. `release` is an ISO 8601 instant.
 */
export async function respond(
  c: Context,
  body: string,
  mediaType: string,
  release: string,
): Promise<Response> {
  const { contentType, etag } = await representationOf(body, mediaType);
  const lastModified = new Date(release).toUTCString();
  c.header('ETag', etag);
  c.header('Last-Modified', lastModified);
  c.header('Cache-Control', `public, max-age=${FRESH}`);
  c.header('Vary', 'Accept-Encoding');
  if (isNotModified(c.req.raw.headers, { etag, lastModified })) return c.body(null, 304);
  c.header('Content-Type', contentType);
  return c.body(body);
}
