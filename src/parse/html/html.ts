import type { Input } from '../input.ts';
import { HTML_NAME } from './html-name.ts';
import { looksLikePage } from './looks-like-page.ts';

/** A saved web page: an article with the metadata, the menus and the scripts around it. */
export const html: Input = {
  name: 'HTML',
  accepts: ({ path, text }) => looksLikePage(text) || (HTML_NAME.test(path) && /<[a-z][^<]*>/i.test(text)),
  read: async (source, settings) => (await import('./read-page.ts')).readPage(source, settings),
};
