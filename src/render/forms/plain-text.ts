import { entryOf } from '../../feed/feed-entry.ts';
import { dayOfInstant } from '../../instant.ts';
import type { ArticleForm } from './form.ts';
import { plainContent } from './plain-content.ts';

/** Plain text: the headline, whom it is by, when it was published and where it stands, and the text. */
export const plainText: ArticleForm = {
  nameIn: ({ plainText }) => plainText,
  extension: 'txt',
  mediaType: 'text/plain',
  render(article, site, origin) {
    const entry = entryOf(site, origin, article);
    const { titleText, authors, placeText, published, url, contentHtml, rightsText } = entry;
    const facts = [authors.join(', '), placeText ?? '', dayOfInstant(published)];
    const head = [titleText, facts.filter(Boolean).join(' · '), url].join('\n');
    return `${[head, plainContent(contentHtml), ...(rightsText ? [rightsText] : [])].join('\n\n')}\n`;
  },
};
