import type { Input } from '../input.ts';
import { IKIWIKI_NAME } from './ikiwiki-name.ts';

/** Pages of ikiwiki's: Markdown, in which it is told of the page by directives. */
export const ikiwiki: Input = {
  name: 'ikiwiki',
  accepts: ({ path }) => IKIWIKI_NAME.test(path),
  read: async (source, settings) => (await import('./read-ikiwiki.ts')).readIkiwiki(source, settings),
};
