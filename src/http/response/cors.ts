/** The headers of CORS by which a program in any page may read an answer, and its headers (Fetch, section 3.3). */
export const corsHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link, Content-Length',
} as const;

/** The same for what is given in parts too: they say which, and of how many. */
export const corsHeadersOfParts = {
  ...corsHeaders,
  'Access-Control-Expose-Headers': `${corsHeaders['Access-Control-Expose-Headers']}, Accept-Ranges, Content-Range`,
} as const;

/** Answers the question that a browser puts before it asks with conditions: a CORS preflight. */
export function preflight(): Response {
  const headers = {
    ...corsHeaders,
    'Access-Control-Allow-Methods': 'GET, HEAD',
    // Any but Authorization, where no credentials are sent (Fetch, section 3.3.3); nothing here wants them.
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Max-Age': '86400',
    Allow: METHODS,
  };
  return new Response(null, { status: 204, headers });
}

/** The methods that are answered: a publication is read. */
export const METHODS = 'GET, HEAD, OPTIONS';
