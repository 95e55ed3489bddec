import { entryOf } from '../../feed/feed.ts';
import { itemOf } from '../json.ts';
import type { ArticleForm } from './form.ts';

/** An item of JSON Feed 1.1 by itself. */
export const item: ArticleForm = {
  nameIn: () => 'JSON',
  extension: 'json',
  mediaType: 'application/json',
  render(article, site, origin) {
    const { language, authorText } = site;
    const entry = entryOf(site, origin, article);
    // By itself it says its language, which it would have of its feed.
    const own = {
      ...itemOf(entry, { language, authorText, feedText: 'full' }, false),
      language: entry.language,
    };
    return `${JSON.stringify(own, null, 2)}\n`;
  },
};
