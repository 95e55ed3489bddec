import type { Article } from '../article.ts';
import type { Channel } from '../channel.ts';
import type { Site } from '../site.ts';
import { absolute, paths } from '../urls.ts';
import type { FeedDocument, FeedLinks } from './feed-document.ts';
import { entryOf } from './feed-entry.ts';
import { feedHtml } from './feed-html.ts';

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
