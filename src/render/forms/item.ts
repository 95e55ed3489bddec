import { entryOf } from '../../feed/feed-entry.ts';
import { absolute, paths } from '../../urls.ts';
import { itemOf } from '../json.ts';
import { ITEM_EXTENSION } from '../json-extension.ts';
import type { ArticleForm } from './form.ts';

/** An item of JSON Feed 1.1 by itself. */
export const item: ArticleForm = {
  nameIn: () => 'JSON',
  extension: ITEM_EXTENSION,
  mediaType: 'application/json',
  render(article, site, origin) {
    const { language, authorText } = site;
    const entry = entryOf(site, origin, article);
    // By itself it says its language, and what the keys of ours are, which it would have of its feed.
    const { _seedwire, ...inFeed } = itemOf(entry, { language, authorText, feedText: 'full' }, false);
    const about = absolute(origin, paths.openapi);
    const own = { ...inFeed, language: entry.language, _seedwire: { about, ..._seedwire } };
    return `${JSON.stringify(own, null, 2)}\n`;
  },
};
