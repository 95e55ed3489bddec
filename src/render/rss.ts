import { Feed } from 'feed';
import type { FeedEntry } from '../feed.ts';
import type { Format } from './format.ts';

/** RSS 2.0, https://www.rssboard.org/rss-specification, written by the package `feed`. */
export const rss: Format = {
  name: 'RSS',
  file: 'rss.xml',
  mediaType: 'application/rss+xml',
  hasPage: true,
  isPaged: false,
  guesses: ['rss', 'index.rss', 'feed.rss', 'feed/rss', 'rss/index.xml'],
  render(document) {
    const feed = new Feed({
      id: document.id,
      title: textNode(document.titleText),
      description: textNode(document.descriptionText),
      link: document.homeUrl,
      feedLinks: { rss: document.selfUrl },
      ...(document.hubUrl === undefined ? {} : { hub: document.hubUrl }),
      language: document.language,
      // Without a date `feed` writes the clock's.
      updated: new Date(document.updated),
      ...(document.rightsText === undefined ? {} : { copyright: textNode(document.rightsText) }),
      docs: 'https://www.rssboard.org/rss-specification',
      generator: 'Seedwire',
    });
    for (const entry of document.entries) feed.addItem(item(entry, document.authorText));
    return `${feed.rss2()}\n`;
  },
};

function item(entry: FeedEntry, feedAuthor: string | undefined) {
  const authors = entry.authors.length === 0 && feedAuthor !== undefined ? [feedAuthor] : entry.authors;
  const published = new Date(entry.published);
  return {
    guid: entry.id,
    title: cdata(entry.titleText),
    link: entry.url,
    date: published,
    published,
    description: cdata(htmlText(entry.summaryText)),
    content: cdata(entry.contentHtml),
    // <author> must be an e-mail address; a name belongs in Dublin Core.
    extensions: authors.length === 0 ? [] : [{ name: 'dc:creator', objects: authorNodes(authors) }],
  };
}

/** `feed` types an extension as one object; xml-js, which writes it, makes an element of each object of an array. */
function authorNodes(authors: readonly string[]): Record<string, unknown> {
  return authors.map((name) => ({ _text: textNode(name) })) as unknown as Record<string, unknown>;
}

/** `feed` undoes `&amp;` in the text of an element before it escapes it; one more `&amp;` keeps each as it was. */
function textNode(text: string): string {
  return text.replaceAll('&', '&amp;');
}

const CDATA_END = ']]>';
const CDATA_SPLIT = ']]]]><![CDATA[>';

/** `feed` splits the first `]]>` of a text into two CDATA sections, and leaves every later one to break the document. */
function cdata(text: string): string {
  const [head = '', second, ...rest] = text.split(CDATA_END);
  if (second === undefined) return text;
  return [`${head}${CDATA_END}${second}`, ...rest].join(CDATA_SPLIT);
}

/** RSS's description is HTML: plain text goes in escaped. */
function htmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
