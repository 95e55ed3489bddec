import type { FeedDocument } from '../../feed/feed-document.ts';
import type { Format } from '../../render/format.ts';
import { formats } from '../../render/formats.ts';
import { absolute, feedPath } from '../../urls.ts';

/** A link for the Link header (RFC 8288): an absolute URL, its relation, and a media type where there is one. */
export interface HeaderLink {
  readonly url: string;
  readonly rel: string;
  readonly type?: string;
}

/** The Link header's value. URLs, of other sites too, are as the URL parser writes them: ASCII without `>` and quotes. */
export function linkHeader(links: readonly HeaderLink[]): string {
  return links
    .map(({ url, rel, type }) => `<${url}>; rel="${rel}"${type ? `; type="${type}"` : ''}`)
    .join(', ');
}

/** The links of a page: its one address, and the feeds of a channel to subscribe to there. */
export function pageLinks(origin: string, canonicalUrl: string, channel: string): HeaderLink[] {
  return [
    { url: canonicalUrl, rel: 'canonical' },
    ...formats.map(({ file, mediaType }) => ({
      url: absolute(origin, feedPath(channel, file)),
      rel: 'alternate',
      type: mediaType,
    })),
  ];
}

/** The links of a feed: itself, its page, where its entries go on, and who tells of changes. */
export function feedLinks(format: Format, document: FeedDocument, selfUrl: string): HeaderLink[] {
  const others: [rel: string, url: string | undefined][] = [
    ['next', document.nextUrl],
    ['prev-archive', document.previousArchiveUrl],
    ['next-archive', document.nextArchiveUrl],
    ['current', document.currentUrl],
    ['hub', document.hubUrl],
  ];
  return [
    { url: selfUrl, rel: 'self', type: format.mediaType },
    { url: document.homeUrl, rel: 'alternate', type: 'text/html' },
    ...others.flatMap(([rel, url]) => (url === undefined ? [] : [{ url, rel }])),
  ];
}
