import { createMiddleware } from 'hono/factory';

/** A publication is read: every other method is answered with 405 (RFC 9110 section 15.5.6). */
export const onlyReading = createMiddleware(async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  return c.text('Only GET and HEAD are answered here.\n', 405, {
    Allow: 'GET, HEAD',
    'Cache-Control': 'no-store',
  });
});
