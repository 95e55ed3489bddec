import type { FeedDocument } from '../../feed.ts';
import type { SiteConfig } from '../../site.ts';
import type { Format } from '../format.ts';
import { page } from './layout.tsx';
import { Subscribe, WhatFeedsAre } from './subscribe.tsx';

/** The page that a person gets at a feed's address: what it is, how to subscribe to it, and what is in it. */
export function feedPage(
  site: SiteConfig,
  origin: string,
  format: Format,
  { feed, path }: { feed: FeedDocument; path: string },
): string {
  return page(
    {
      ...{ site, origin, titleText: `Subscribe to ${feed.titleText} (${format.name})` },
      descriptionText: feed.descriptionText,
      canonicalUrl: feed.homeUrl,
    },
    <>
      <h1>
        Subscribe to <a href={feed.homeUrl}>{feed.titleText}</a>
      </h1>
      <WhatFeedsAre />
      <Subscribe origin={origin} path={path} format={format} />
      <section aria-labelledby="now">
        <h2 id="now">In it now</h2>
        <p>
          <a href={`${feed.selfUrl}${feed.selfUrl.includes('?') ? '&' : '?'}raw`}>
            The {format.name} document as it is
          </a>
        </p>
        <ul class="articles">
          {feed.entries.map((entry) => (
            <li>
              <a href={entry.url} lang={entry.language} dir={entry.direction}>
                {entry.titleText}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>,
  );
}
