import type { SiteConfig } from './site.ts';
import { paths } from './urls.ts';

/** A named selection of the articles, with a page, and a feed beside it in every format. */
export interface Channel {
  /** `urn:uuid:…`, as permanent as an entry's. */
  readonly id: string;
  /** Of its page; ends with a slash, and the feeds' file names come after it. */
  readonly path: string;
  readonly titleText: string;
  readonly descriptionText: string;
}

/** The channel of every article. `id` is the publication's, kept in the lock. */
export function siteChannel(site: SiteConfig, id: string): Channel {
  return { id, path: paths.home, titleText: site.titleText, descriptionText: site.descriptionText };
}
