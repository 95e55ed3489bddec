import type { Enclosure } from '../article.ts';
import { entryAuthors } from '../feed/entry-authors.ts';
import type { FeedDocument } from '../feed/feed-document.ts';
import type { FeedEntry } from '../feed/feed-entry.ts';
import type { Format } from './format.ts';
import { extensionOf } from './json-extension.ts';
import { leadPicture } from './picture.ts';

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
export const json: Format = {
  name: 'JSON Feed',
  file: 'feed.json',
  mediaType: 'application/feed+json',
  hasPage: false,
  isPaged: true,
  purpose: 'jsonPurpose',
  guesses: [
    ...['json', 'index.json', 'feed/json'],
    // Eleventy, MkDocs.
    ...['feed/feed.json', 'feed_json_created.json', 'feed_json_updated.json'],
  ],
  guessedQueries: ['feed=json'],
  render(document) {
    const feedAuthors = authorsOfAll(document);
    return `${JSON.stringify(
      {
        // First, and to the letter: NetNewsWire and feedparser tell the format by it.
        version: 'https://jsonfeed.org/version/1.1',
        title: document.titleText,
        description: document.descriptionText,
        home_page_url: document.homeUrl,
        feed_url: document.selfUrl,
        next_url: document.nextUrl,
        icon: document.iconUrl,
        favicon: document.faviconUrl,
        language: document.language,
        authors: feedAuthors?.map(author),
        hubs: document.hubUrl === undefined ? undefined : [{ type: 'WebSub', url: document.hubUrl }],
        // Once: it is the same for every item.
        _seedwire: { about: document.apiUrl },
        items: document.entries.map((entry) => itemOf(entry, document, feedAuthors !== undefined)),
      },
      null,
      2,
    )}\n`;
  },
};

/**
 * The feed's authors, where they are the authors of every entry. Where one entry differs, each names its own and the
 * feed none: Miniflux adds the feed's authors to the item's, and would credit the site with an agency's story.
 */
function authorsOfAll({ authorText, entries }: FeedDocument): readonly string[] | undefined {
  if (authorText === undefined) return undefined;
  const isTheirs = ({ authors }: FeedEntry) => authors.every((name) => name === authorText);
  return entries.every(isTheirs) ? [authorText] : undefined;
}

/** An item. Of the feed it wants the language, and who stands for those that name nobody. */
export function itemOf(
  entry: FeedEntry,
  { language, authorText, feedText }: Pick<FeedDocument, 'language' | 'authorText' | 'feedText'>,
  authorsAreTheFeeds: boolean,
) {
  const authors = entryAuthors(entry, { authorText });
  return {
    id: entry.id,
    url: entry.url,
    title: entry.titleText,
    summary: entry.summaryText,
    // "one or both must be present": JSON Feed 1.1, items.
    ...(feedText === 'full' ? { content_html: entry.contentHtml } : { content_text: entry.summaryText }),
    image: leadPicture(entry)?.url,
    date_published: entry.published,
    date_modified: entry.updated,
    authors: authorsAreTheFeeds || authors.length === 0 ? undefined : authors.map(author),
    tags: entry.topics.length === 0 ? undefined : entry.topics,
    // "if this item's language is different from the feed's": JSON Feed 1.1, items.
    language: entry.language === language ? undefined : entry.language,
    attachments: entry.enclosures?.map(attachment),
    _seedwire: extensionOf(entry),
  };
}

function attachment({ url, mediaType, titleText, bytes, seconds }: Enclosure) {
  return { url, mime_type: mediaType, title: titleText, size_in_bytes: bytes, duration_in_seconds: seconds };
}

function author(name: string) {
  return { name };
}
