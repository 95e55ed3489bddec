import type { Input } from '../input.ts';
import { isBesideArticles } from '../not-articles/beside-articles.ts';
import { kirbyFields } from './kirby-fields.ts';
import { kirbyPath } from './kirby-path.ts';

/** Kirby 1 had its texts in Markdown's files too. */
const NAME = /\.(?:txt|md)$/i;

/** Two fields on lines that follow each other are another program's: Kirby has a line of dashes between. */
const TOGETHER = /(?:^|\n----[ \t]*\n)\s*[a-z][\w -]{0,40}:[ \t]*\S[^\n]*\n[a-z][\w -]{0,40}:\s/i;
/** Fields that every page of Kirby's has one of. */
const NAMES = ['title', 'uuid', 'text'];

/** Pages of Kirby's, a folder each: https://getkirby.com/docs/guide/content. */
export const kirby: Input = {
  name: 'Kirby',
  accepts: ({ path, text }) => {
    if (!NAME.test(path) || isBesideArticles(path) || TOGETHER.test(text)) return false;
    const fields = kirbyFields(text);
    if (!fields || !NAMES.some((name) => fields.has(name)) || fields.get('title')?.includes('\n'))
      return false;
    return fields.size > 1 || kirbyPath(path).isOwnTemplate;
  },
  read: async (source, settings) => (await import('./read-kirby.ts')).readKirby(source, settings),
};
