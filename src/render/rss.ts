import { Feed } from 'feed';
import { escapeHtml } from '../escape-html.ts';
import { entryAuthors } from '../feed/entry-authors.ts';
import type { FeedDocument } from '../feed/feed-document.ts';
import type { FeedEntry } from '../feed/feed-entry.ts';
import type { Format } from './format.ts';
import { cdata, declaredDublinCore, extension, textElement, textNode } from './rss-elements.ts';
import { enclosureOf, mediaOf } from './rss-media.ts';
import { HISTORY_NAMESPACE } from './xml.ts';

const mediaType = 'application/rss+xml';

/** RSS 2.0, https://www.rssboard.org/rss-specification, written by the package `feed`. */
export const rss: Format = {
  name: 'RSS',
  file: 'rss.xml',
  mediaType,
  hasPage: true,
  isPaged: false,
  purpose: 'rssPurpose',
  guesses: [
    ...['rss', 'index.rss', 'feed.rss', 'feed/rss', 'rss/index.xml'],
    // WordPress, Hexo, Movable Type, Pelican, MkDocs, Wix.
    ...['feed/rss2', 'rss2', 'wp-rss2.php', 'rss2.xml', 'index.rdf', 'feeds/all.rss.xml'],
    ...['feed_rss_created.xml', 'feed_rss_updated.xml', 'blog-feed.xml'],
  ],
  // WordPress without permalinks, Squarespace, Blogger.
  guessedQueries: ['feed=rss2', 'feed=rss', 'format=rss', 'alt=rss'],
  render(document) {
    const feed = new Feed({
      id: document.id,
      title: textNode(document.titleText),
      description: textNode(document.descriptionText),
      link: document.homeUrl,
      feedLinks: { rss: document.selfUrl },
      // As Atom's logo and JSON Feed's icon: podcast apps show a grey square for what names none (AntennaPod).
      image: document.iconUrl,
      language: document.language,
      // Without a date `feed` writes the clock's.
      updated: new Date(document.updated),
      ...(document.rightsText === undefined ? {} : { copyright: textNode(document.rightsText) }),
      docs: 'https://www.rssboard.org/rss-specification',
      generator: 'Seedwire',
    });
    for (const extension of historyOf(document)) feed.addExtension(extension);
    for (const entry of document.entries) feed.addItem(item(entry, document));
    return `${feed.rss2()}\n`;
  },
};

function item(entry: FeedEntry, { authorText, feedText }: FeedDocument) {
  const authors = entryAuthors(entry, { authorText });
  const isFull = feedText === 'full';
  // `feed` declares the namespace of Dublin Core where there is content.
  const dublinCore = isFull ? textElement : declaredDublinCore;
  return {
    guid: entry.id,
    title: cdata(entry.titleText),
    link: entry.url,
    date: new Date(entry.published),
    // It is HTML.
    description: cdata(escapeHtml(entry.summaryText)),
    ...(isFull ? { content: cdata(entry.contentHtml) } : {}),
    // <author> must be an e-mail address; a name belongs in Dublin Core. All in one: of several elements newsboat shows the last,
    // Akregator, rss-parser and gofeed the first.
    extensions: [
      ...(authors.length === 0 ? [] : [extension('dc:creator', [dublinCore(authors.join(', '))])]),
      // RSS has a copyright of the feed alone.
      ...(entry.rightsText === undefined ? [] : [extension('dc:rights', [dublinCore(entry.rightsText)])]),
      ...(entry.topics.length === 0 ? [] : [extension('category', entry.topics.map(textElement))]),
      // In this order: of all that is one newsboat takes the last.
      ...mediaOf(entry),
      ...enclosureOf(entry),
    ],
  };
}

/** The feed's links in Atom's terms, in place of those that `feed` makes; an archive says that it is one (RFC 5005). */
function historyOf(document: FeedDocument) {
  const links: [rel: string, href: string | undefined, type?: string][] = [
    ['self', document.selfUrl, mediaType],
    ['hub', document.hubUrl],
    ['next', document.nextUrl],
    ['current', document.currentUrl],
    ['prev-archive', document.previousArchiveUrl],
    ['next-archive', document.nextArchiveUrl],
  ];
  const elements = links.flatMap(([rel, href, type]) =>
    href === undefined ? [] : [{ _attributes: { href: textNode(href), rel, ...(type && { type }) } }],
  );
  const archive = { _attributes: { 'xmlns:fh': HISTORY_NAMESPACE } };
  return [
    extension('atom:link', elements),
    ...(document.currentUrl === undefined ? [] : [extension('fh:archive', [archive])]),
  ];
}
