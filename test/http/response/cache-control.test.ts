import { expect, it } from 'vitest';
import { cacheControl } from '../../../src/http/response/cache-control.ts';

const stale = 'stale-while-revalidate=86400, stale-if-error=604800';

it.each([
  [900, Number.POSITIVE_INFINITY, `public, max-age=900, ${stale}`],
  [900, 86_400 + 900, `public, max-age=900, ${stale}`],
  // What may be used while a client asks again would be used beyond the next article's time.
  [900, 86_400 + 899, 'public, max-age=900'],
  [900, 899.9, 'public, max-age=899'],
  [900, 0.9, 'public, max-age=0'],
  [900, -1, 'public, max-age=0'],
])('what is fresh for %d seconds, with the next article in %d, is kept so: %s', (maxAge, untilNext, said) => {
  expect(cacheControl(maxAge, untilNext)).toBe(said);
});
