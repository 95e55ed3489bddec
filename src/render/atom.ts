import type { Enclosure } from '../article.ts';
import type { FeedDocument } from '../feed/feed-document.ts';
import type { FeedEntry } from '../feed/feed-entry.ts';
import type { Format } from './format.ts';
import { mediaContent } from './media.ts';
import { cdataElement, element, HISTORY_NAMESPACE, indented, startTag } from './xml.ts';

const mediaType = 'application/atom+xml';

/** Atom 1.0, RFC 4287. */
export const atom: Format = {
  name: 'Atom',
  file: 'atom.xml',
  mediaType,
  hasPage: true,
  isPaged: false,
  purpose: 'atomPurpose',
  guesses: [
    ...['atom', 'feed', 'feed.xml', 'index.xml', 'index.atom', 'feed.atom', 'feed/atom'],
    // Eleventy, Pelican, Blogger, and WordPress before it had permalinks.
    ...['feed/feed.xml', 'feeds/all.atom.xml', 'feeds/posts/default', 'wp-atom.php'],
  ],
  guessedQueries: ['feed=atom'],
  render(document) {
    return [
      '<?xml version="1.0" encoding="utf-8"?>',
      // NetNewsWire and feedjira look for the unprefixed root with its namespace inside this very tag.
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${document.language}">`,
      ...indented([
        element('id', document.id),
        element('title', document.titleText, inLanguage(document.textLanguage, document)),
        element('subtitle', document.descriptionText, inLanguage(document.textLanguage, document)),
        element('updated', document.updated),
        // RFC 4287 section 4.1.1: a feed has an author unless each of its entries has one.
        author(document.authorText ?? document.publicationText),
        element('link', undefined, { rel: 'alternate', type: 'text/html', href: document.homeUrl }),
        element('link', undefined, { rel: 'self', type: mediaType, href: document.selfUrl }),
        link('hub', document.hubUrl),
        // RFC 5005 section 3: the next page of a feed that is read in pages.
        link('next', document.nextUrl),
        // RFC 5005 section 4: an archive says that it is one, and where the living feed is.
        document.currentUrl && element('fh:archive', undefined, { 'xmlns:fh': HISTORY_NAMESPACE }),
        link('current', document.currentUrl),
        link('prev-archive', document.previousArchiveUrl),
        link('next-archive', document.nextArchiveUrl),
        element('icon', document.faviconUrl),
        element('logo', document.iconUrl),
        document.rightsText === undefined
          ? undefined
          : element('rights', document.rightsText, inLanguage(document.rightsLanguage, document)),
        ...document.entries.flatMap((entry) => entryLines(entry, document)),
      ]),
      '</feed>',
      '',
    ].join('\n');
  },
};

/** The language of a part of a feed, where it is not the feed's (RFC 4287 section 2). */
function inLanguage(own: string, { language }: FeedDocument): Record<string, string> {
  return own === language ? {} : { 'xml:lang': own };
}

function entryLines(entry: FeedEntry, document: FeedDocument): string[] {
  const media = mediaContent(entry);
  return [
    startTag('entry', inLanguage(entry.language, document)),
    ...indented([
      element('id', entry.id),
      // No `type`: plain text is the one form of a headline that every reader shows right.
      element('title', entry.titleText),
      // The only alternate, and the first link: some readers take the first of any kind, some the last alternate.
      element('link', undefined, { rel: 'alternate', type: 'text/html', href: entry.url }),
      element('published', entry.published),
      element('updated', entry.updated),
      ...entry.authors.map(author),
      ...entry.topics.map((term) => element('category', undefined, { term })),
      element('summary', entry.summaryText),
      // RFC 4287 section 4.2.10: without it, an entry has the feed's.
      entry.rightsText === undefined ? undefined : element('rights', entry.rightsText),
      // In CDATA: some parsers (REXML, fast-xml-parser) give a feed up that has too many entities to undo.
      document.feedText === 'full' ? cdataElement('content', entry.contentHtml, { type: 'html' }) : undefined,
      media && element('media:content', undefined, media),
      ...(entry.enclosures ?? []).map(enclosure),
    ]),
    '</entry>',
  ];
}

/** RFC 4287 section 4.2.7.2. */
function enclosure({ url, mediaType, bytes, titleText }: Enclosure): string {
  return element('link', undefined, {
    rel: 'enclosure',
    type: mediaType,
    href: url,
    ...(bytes && { length: String(bytes) }),
    ...(titleText && { title: titleText }),
  });
}

function link(rel: string, href: string | undefined): string | undefined {
  return href === undefined ? undefined : element('link', undefined, { rel, href });
}

function author(name: string): string {
  return `<author>${element('name', name)}</author>`;
}
