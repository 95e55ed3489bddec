import type { Input } from '../input.ts';
import { LEKTOR_NAME } from './lektor-name.ts';

/** Pages of Lektor's, a folder each: https://www.getlektor.com/docs/content/. */
export const lektor: Input = {
  name: 'Lektor',
  accepts: ({ path }) => LEKTOR_NAME.test(path),
  read: async (source, settings) => (await import('./read-lektor.ts')).readLektor(source, settings),
};
