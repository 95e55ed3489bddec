import type { Article } from './article.ts';
import type { Channel } from './channel.ts';
import { type FeedQuery, feedQueryText } from './feed-query.ts';
import type { SiteConfig } from './site.ts';
import { absolute, articleUrl } from './urls.ts';

/** An entry (Atom) or item (RSS, JSON Feed): an article with its absolute permalink and whom it is by. */
export interface FeedEntry extends Article {
  readonly url: string;
  /** Bylines, or the credit; empty where the seed names nobody. */
  readonly authors: readonly string[];
}

/** What a renderer gets: everything that a document says, and nothing that changes by itself. */
export interface FeedDocument {
  readonly id: string;
  readonly titleText: string;
  readonly descriptionText: string;
  readonly language: string;
  readonly authorText: string | undefined;
  readonly rightsText: string | undefined;
  /** The page that this feed is the feed of. */
  readonly homeUrl: string;
  /** The feed's own address, character for character as it is served. */
  readonly selfUrl: string;
  /** Where the entries go on behind these, for a format that is read in parts. */
  readonly nextUrl: string | undefined;
  /** Square pictures: 64 and 512 pixels. */
  readonly faviconUrl: string;
  readonly iconUrl: string;
  /** The WebSub hub where readers are told of changes. */
  readonly hubUrl: string | undefined;
  /** The newest change of an entry. */
  readonly updated: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** A feed's place: the origin that its URLs start with, its file name, such as `atom.xml`, and the icons' paths. */
export interface FeedPlace {
  readonly origin: string;
  readonly file: string;
  /** What is asked of it; without a limit, it holds as many entries as the site sets. */
  readonly query?: FeedQuery;
  readonly faviconPath: string;
  readonly iconPath: string;
}

/** Readers ask for documents below this: Feedbin and validators warn or cut from some megabytes on, phones suffer before. */
const MOST_BYTES = 250_000;
/** What an entry adds to its text at most, in the wordiest format, and what stands around the entries. */
const ENTRY_OVERHEAD = 1_500;

/**
 * The document of a channel: `articles` newest first, at least one (an empty feed is no feed to many readers), and one more
 * than it may hold where there are more. Holds as many of them as fit 250 KB in the wordiest format, so that every format
 * holds the same; the newest always.
 */
export function feedOf(
  site: SiteConfig,
  channel: Channel,
  articles: readonly Article[],
  place: FeedPlace,
): FeedDocument {
  const { query = {} } = place;
  const fitting = articles.slice(0, Math.min(query.limit ?? site.feedEntries, countThatFits(articles)));
  const last = fitting.length < articles.length ? fitting.at(-1) : undefined;
  const updated = fitting.map((article) => article.updated).sort();
  return {
    id: channel.id,
    titleText: channel.titleText,
    descriptionText: channel.descriptionText,
    language: site.language,
    authorText: site.authorText,
    rightsText: site.rightsText,
    homeUrl: absolute(place.origin, channel.path),
    selfUrl: absolute(place.origin, `${channel.path}${place.file}`),
    nextUrl:
      last &&
      absolute(place.origin, `${channel.path}${place.file}${feedQueryText({ ...query, cursor: last })}`),
    faviconUrl: absolute(place.origin, place.faviconPath),
    iconUrl: absolute(place.origin, place.iconPath),
    hubUrl: site.hubUrl,
    updated: updated.at(-1) ?? '',
    entries: fitting.map((article) => ({
      ...article,
      url: articleUrl(place.origin, article.slug),
      authors: article.bylines.length > 0 || !article.creditText ? article.bylines : [article.creditText],
    })),
  };
}

function countThatFits(articles: readonly Article[]): number {
  let bytes = ENTRY_OVERHEAD;
  const tooMany = articles.findIndex((article) => {
    bytes += ENTRY_OVERHEAD + escapedBytes(article.contentHtml) + 2 * escapedBytes(article.summaryText);
    return bytes > MOST_BYTES;
  });
  return tooMany === -1 ? articles.length : Math.max(1, tooMany);
}

/** The bytes of a text in UTF-8, its markup escaped: `&lt;` for `<`, which no format exceeds. */
function escapedBytes(text: string): number {
  const escapes = text.match(/[<>&"\n]/g)?.length ?? 0;
  return new TextEncoder().encode(text).length + 4 * escapes;
}
