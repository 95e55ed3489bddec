/** Lets a program in any page read what is published, and what its headers say (Fetch, section 3.3). */
export const openToAll = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link, Content-Length',
} as const;

/** Answers the question that a browser puts before it asks with conditions: a CORS preflight. */
export function preflight(): Response {
  const headers = {
    ...openToAll,
    'Access-Control-Allow-Methods': 'GET, HEAD',
    'Access-Control-Allow-Headers':
      'Accept, If-Match, If-None-Match, If-Modified-Since, If-Unmodified-Since, Cache-Control',
    'Access-Control-Max-Age': '86400',
    Allow: READING,
  };
  return new Response(null, { status: 204, headers });
}

/** The methods that are answered: a publication is read. */
export const READING = 'GET, HEAD, OPTIONS';
