import { paths } from './urls.ts';

/** The ids of the parts of an article's page that are not the article: none of an article's own may be one of them. */
export const pageIds = { main: 'main', related: 'related', mentioned: 'mentioned' } as const;

// The parser writes it as an element's first attribute, and every `<` begins a tag.
const ID = /(<[a-z][a-z0-9]*) id="[^"]*"/g;

/** What leads to a footnote of ours, whose number is enough where there are no ids. */
const TO_NOTE = new RegExp(`<a href="${paths.article('')}[^"#]+#fn[\\d-]+">(\\[\\d+\\])</a>`, 'g');

/** An article's HTML without the ids by which its page is linked to: in a feed reader they would be ids of the reader's page. */
export function withoutAnchors(contentHtml: string): string {
  return contentHtml.includes(' id="') ? contentHtml.replace(ID, '$1').replace(TO_NOTE, '$1') : contentHtml;
}
