import type { FeedDocument } from '../../feed.ts';
import type { SiteConfig } from '../../site.ts';
import type { Format } from '../format.ts';
import { page } from './layout.tsx';

/** The page that a person gets at a feed's address: what it is, the address to copy, and what is in it. */
export function feedPage(site: SiteConfig, origin: string, format: Format, feed: FeedDocument): string {
  return page(
    {
      site,
      origin,
      titleText: `${format.name} feed`,
      descriptionText: feed.descriptionText,
      canonicalUrl: feed.homeUrl,
    },
    <>
      <h1>
        {feed.titleText}: {format.name} feed
      </h1>
      <p class="deck">
        This is a feed. A feed reader shows you each new article from here, without an account and without
        tracking.
      </p>
      <section aria-labelledby="address">
        <h2 id="address">Its address</h2>
        <p>
          <code>{feed.selfUrl}</code>
        </p>
        <p>
          Copy it into your feed reader, where it says “add” or “subscribe”.{' '}
          <a href={`${feed.selfUrl}${feed.selfUrl.includes('?') ? '&' : '?'}raw`}>See the feed as it is</a>
        </p>
      </section>
      <h2>In it now</h2>
      <ol class="h-feed">
        {feed.entries.map((entry) => (
          <li class="h-entry" lang={entry.language} dir={entry.direction}>
            <h3>
              <a class="p-name u-url" href={entry.url}>
                {entry.titleText}
              </a>
            </h3>
            <p class="p-summary">{entry.summaryText}</p>
          </li>
        ))}
      </ol>
    </>,
  );
}
