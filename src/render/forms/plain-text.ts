import type { Enclosure } from '../../article.ts';
import { entryOf } from '../../feed/feed-entry.ts';
import { dayOfInstant } from '../../instant.ts';
import { clockText, enclosureName } from '../enclosure.ts';
import type { ArticleForm } from './form.ts';
import { plainContent } from './plain-content.ts';

/** Plain text: the headline, whom it is by, when it was published, where it and its recordings stand, and the text. */
export const plainText: ArticleForm = {
  nameIn: ({ plainText }) => plainText,
  extension: 'txt',
  mediaType: 'text/plain',
  render(article, site, origin) {
    const entry = entryOf(site, origin, article);
    const { titleText, authors, placeText, published, url, contentHtml, rightsText, enclosures = [] } = entry;
    const facts = [authors.join(', '), placeText ?? '', dayOfInstant(published)];
    const lines = [titleText, facts.filter(Boolean).join(' · '), url, ...enclosures.map(enclosureLine)];
    const head = lines.join('\n');
    return `${[head, plainContent(contentHtml), ...(rightsText ? [rightsText] : [])].join('\n\n')}\n`;
  },
};

/** A link as `plainContent` has it. */
function enclosureLine(enclosure: Enclosure): string {
  const { url, seconds } = enclosure;
  const duration = seconds === undefined ? '' : ` (${clockText(seconds)})`;
  return `${enclosureName(enclosure)}${duration} <${url}>`;
}
