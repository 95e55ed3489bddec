import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import type { Answers } from './answers.ts';

const READING = 'GET, HEAD, OPTIONS';

/** Lets a program in any page read what is published, and what its headers say. Answers preflights (Fetch, CORS protocol). */
export const openToAll = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD'],
  allowHeaders: ['Accept', 'If-None-Match', 'If-Modified-Since', 'Cache-Control'],
  exposeHeaders: ['ETag', 'Last-Modified', 'Link', 'Content-Length'],
  maxAge: 86_400,
});

/** A publication is read: every other method is answered with 405 and what is allowed (RFC 9110 section 15.5.6). */
export function onlyReading({ refused }: Answers) {
  return createMiddleware(async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const sentence = 'Only GET, HEAD and OPTIONS are answered here.';
    return refused(c, { status: 405, titleText: 'Only for reading', sentence, headers: { Allow: READING } });
  });
}
