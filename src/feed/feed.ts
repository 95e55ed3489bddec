import { withoutAnchors } from '../anchors.ts';
import type { Article } from '../article.ts';
import { atOrigin } from '../at-origin.ts';
import type { Channel } from '../channel.ts';
import type { FeedText, Site } from '../site.ts';
import { absolute, articleUrl, paths } from '../urls.ts';
import { correctedHtml } from './corrected-html.ts';
import { feedHtml } from './feed-html.ts';

/** An entry (Atom) or item (RSS, JSON Feed): an article with its absolute permalink and whom it is by. */
export interface FeedEntry extends Article {
  readonly url: string;
  /** Bylines, or the credit; empty where the seed names nobody. */
  readonly authors: readonly string[];
  /** Whether the entry has less than the article's whole text. */
  readonly isShortened: boolean;
}

/** What a renderer gets: everything that a document says, and nothing that changes by itself. */
export interface FeedDocument extends FeedLinks {
  readonly id: string;
  readonly titleText: string;
  readonly descriptionText: string;
  /** The language of its entries and of all that names no other: BCP 47. */
  readonly language: string;
  /** The language of its title and its description. */
  readonly textLanguage: string;
  /** The language of its rights line. */
  readonly rightsLanguage: string;
  readonly authorText: string | undefined;
  /** What the whole publication is called, whatever this is the feed of. */
  readonly publicationText: string;
  readonly rightsText: string | undefined;
  /** The page that this feed is the feed of. */
  readonly homeUrl: string;
  /** The feed's own address, character for character as it is served. */
  readonly selfUrl: string;
  /** Square pictures: 64 and 512 pixels. */
  readonly faviconUrl: string;
  readonly iconUrl: string;
  /** The WebSub hub where readers are told of its changes, if they are. */
  readonly hubUrl: string | undefined;
  /** Where it says what programs may ask, and what they are told. */
  readonly apiUrl: string;
  /** When an entry last changed, or came in. */
  readonly updated: string;
  /** What entries have of their articles: the text beside the summary, or the summary alone. */
  readonly feedText: FeedText;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** Where the entries of a document go on: absolute URLs, each where there is such a document. */
export interface FeedLinks {
  /** The next part of a feed that is read in parts. */
  readonly nextUrl?: string | undefined;
  /** The document with the entries before these in time (RFC 5005 section 4). */
  readonly previousArchiveUrl?: string | undefined;
  /** Of an archive: the one with the entries after these, and the feed that readers subscribe to. */
  readonly nextArchiveUrl?: string | undefined;
  readonly currentUrl?: string | undefined;
}

/** A feed's place: the origin that its URLs start with, and its path. */
export interface FeedPlace {
  readonly origin: string;
  readonly path: string;
  /** When it is said to have changed where it has no entries: an instant. */
  readonly updatedIfEmpty: string;
  readonly links?: FeedLinks;
  /** Whether the hub is told of its changes, as it is of the feeds that the directory lists. */
  readonly isAnnounced?: boolean;
}

/**
 * The document of a channel with these articles, newest first. What readers subscribe to has at least one, as an empty feed is no
 * feed to many of them.
 */
export function feedOf(
  site: Site,
  channel: Channel,
  articles: readonly Article[],
  { origin, path, updatedIfEmpty, links, isAnnounced }: FeedPlace,
): FeedDocument {
  const changes = articles.map(({ updated, added = updated }) => added).sort();
  return {
    ...links,
    id: channel.id,
    titleText: channel.titleText,
    descriptionText: channel.descriptionText,
    language: channel.articleLanguage ?? site.language,
    textLanguage: channel.language,
    rightsLanguage: site.language,
    authorText: site.authorText,
    publicationText: site.titleText,
    rightsText: site.rightsText,
    homeUrl: absolute(origin, channel.path),
    selfUrl: absolute(origin, path),
    faviconUrl: absolute(origin, paths.favicon),
    iconUrl: absolute(origin, paths.icon),
    apiUrl: absolute(origin, paths.openapi),
    // A hub that is never told makes readers ask once a day (FreshRSS).
    hubUrl: isAnnounced ? site.hubUrl : undefined,
    updated: changes.at(-1) ?? updatedIfEmpty,
    feedText: site.feedText,
    entries: articles.map((article) => {
      if (site.feedText === 'summary') {
        const summaryText = correctedSummary(site, article);
        return { ...entryOf(site, origin, article), summaryText, isShortened: true };
      }
      const contentHtml = feedHtml(article);
      const isShortened = contentHtml !== article.contentHtml;
      return { ...entryOf(site, origin, { ...article, contentHtml }), isShortened };
    }),
  };
}

/** Where the text is not shown, and so not what stands above it. */
function correctedSummary({ words }: Site, { correctionText, summaryText }: Article): string {
  return correctionText === undefined ? summaryText : `${words.correction} ${correctionText} ${summaryText}`;
}

/** An article as an entry, whole. */
export function entryOf({ words, pageLanguage }: Site, origin: string, article: Article): FeedEntry {
  const { slug, bylines, creditText, language } = article;
  const authors = bylines.length > 0 || !creditText ? bylines : [creditText];
  const contentHtml = correctedHtml(article, {
    text: words.correction,
    language: language === pageLanguage ? undefined : pageLanguage,
  });
  const entry = atOrigin(origin, { ...article, contentHtml: directed(withoutAnchors(contentHtml), article) });
  return { ...entry, url: articleUrl(origin, slug), authors, isShortened: false };
}

/** A reader shows a text from left to right where it does not say otherwise: what language it is in is not enough. */
function directed(contentHtml: string, { direction }: Article): string {
  return direction === 'rtl' ? `<div dir="rtl">${contentHtml}</div>` : contentHtml;
}
