import type { Input } from '../input.ts';
import { isBesideArticles } from '../not-articles/beside-articles.ts';
import { kirbyFields } from './kirby-fields.ts';
import { kirbyPath } from './kirby-path.ts';

/** Kirby 1 had its texts in Markdown's files too. */
const NAME = /\.(?:txt|md)$/i;

/** Pages of Kirby's, a folder each: https://getkirby.com/docs/guide/content. */
export const kirby: Input = {
  name: 'Kirby',
  accepts: ({ path, text }) => {
    const fields = NAME.test(path) && !isBesideArticles(path) ? kirbyFields(text) : undefined;
    const isPage = fields?.size === 1 && kirbyPath(path).isOwnTemplate;
    return (isPage || (fields?.size ?? 0) > 1) && ['title', 'text', 'uuid'].some((name) => fields?.has(name));
  },
  read: async (source, settings) => (await import('./read-kirby.ts')).readKirby(source, settings),
};
