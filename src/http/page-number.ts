import type { Context } from 'hono';

/** Which page is asked for, from 1: `?page=2` is the second. What is no number is the first. */
export function pageNumber(c: Context): number {
  const query = c.req.query('page');
  return query !== undefined && /^[1-9]\d{0,5}$/.test(query) ? Number(query) : 1;
}
