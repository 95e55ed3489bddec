import type { Article } from './article.ts';
import type { Channel } from './channel.ts';
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
  /** The document's own address, character for character as it is served. */
  readonly selfUrl: string;
  /** The newest change of an entry. */
  readonly updated: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** A feed's place: the origin that its URLs start with, and its file name, such as `atom.xml`. */
export interface FeedPlace {
  readonly origin: string;
  readonly file: string;
}

/** The document of a channel: `articles` newest first, at least one (an empty feed is no feed to many readers). */
export function feedOf(
  site: SiteConfig,
  channel: Channel,
  articles: readonly Article[],
  place: FeedPlace,
): FeedDocument {
  const updated = articles.map((article) => article.updated).sort();
  return {
    id: channel.id,
    titleText: channel.titleText,
    descriptionText: channel.descriptionText,
    language: site.language,
    authorText: site.authorText,
    rightsText: site.rightsText,
    homeUrl: absolute(place.origin, channel.path),
    selfUrl: absolute(place.origin, `${channel.path}${place.file}`),
    updated: updated.at(-1) ?? '',
    entries: articles.map((article) => ({
      ...article,
      url: articleUrl(place.origin, article.slug),
      authors: article.creditText ? [article.creditText] : [],
    })),
  };
}
