import type { FeedDocument } from '../../feed/feed-document.ts';
import { sentence, sentenceParts } from '../../sentences.ts';
import type { Site } from '../../site.ts';
import { withParameter } from '../../urls.ts';
import type { Format } from '../format.ts';
import { page } from './layout.tsx';
import { Subscribe, WhatFeedsAre } from './subscribe.tsx';

/** The page that a person gets at a feed's address: what it is, how to subscribe to it, and what is in it. */
export function feedPage(
  site: Site,
  origin: string,
  format: Format,
  { feed, path }: { feed: FeedDocument; path: string },
): string {
  const { titleText } = feed;
  return page(
    {
      site,
      origin,
      titleText: sentence(site, 'subscribeToAs', { title: titleText, format: format.name }),
      descriptionText: feed.descriptionText,
      canonicalUrl: feed.homeUrl,
    },
    <>
      <h1>{sentenceParts(site, 'subscribeTo', { title: <a href={feed.homeUrl}>{titleText}</a> })}</h1>
      <WhatFeedsAre site={site} />
      <Subscribe site={site} origin={origin} path={path} format={format} />
      <section aria-labelledby="now">
        <h2 id="now">{site.words.inItNow}</h2>
        <p>
          <a href={withParameter(feed.selfUrl, 'raw')}>
            {sentence(site, 'documentAsItIs', { format: format.name })}
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
