import { formats } from '../render/formats.ts';
import { absolute, paths } from '../urls.ts';

/** A link for the Link header (RFC 8288): an absolute URL, its relation, and a media type where there is one. */
export interface HeaderLink {
  readonly url: string;
  readonly rel: string;
  readonly type?: string;
}

/** The Link header's value. Our URLs are ASCII without `>` and quotes. */
export function linkHeader(links: readonly HeaderLink[]): string {
  return links
    .map(({ url, rel, type }) => `<${url}>; rel="${rel}"${type ? `; type="${type}"` : ''}`)
    .join(', ');
}

/** The links of a page: its one address, and the feeds to subscribe to. */
export function pageLinks(origin: string, canonicalUrl: string): HeaderLink[] {
  return [
    { url: canonicalUrl, rel: 'canonical' },
    ...formats.map(({ file, mediaType }) => ({
      url: absolute(origin, `${paths.home}${file}`),
      rel: 'alternate',
      type: mediaType,
    })),
  ];
}
