import type { ListedChannel } from '../../catalog.ts';
import type { ChannelKind } from '../../channel.ts';
import { channelOf } from '../../channels/index.ts';
import type { SiteConfig } from '../../site.ts';
import { absolute, feedPath, paths } from '../../urls.ts';
import { formats } from '../formats.ts';
import { page } from './layout.tsx';
import { Subscribe, WhatFeedsAre } from './subscribe.tsx';

/** The largest channels of a kind that has a directory. */
export interface ChannelsOfKind {
  readonly kind: ChannelKind;
  readonly channels: readonly ListedChannel[];
}

/** The page that says how to subscribe: to everything, or to a part of it. */
export function subscribePage(site: SiteConfig, origin: string, kinds: readonly ChannelsOfKind[]): string {
  const [{ file } = { file: '' }] = formats;
  return page(
    {
      ...{ site, origin, titleText: 'Subscribe' },
      descriptionText: `How to subscribe to ${site.titleText}, or to a part of it, in any feed reader.`,
      canonicalUrl: absolute(origin, paths.subscribe),
    },
    <>
      <h1>Subscribe</h1>
      <WhatFeedsAre />
      <Subscribe origin={origin} path={paths.home} />
      <section aria-labelledby="parts">
        <h2 id="parts">Only a part of it</h2>
        <p>
          Everything that has a page here has feeds beside it, <a href={paths.search}>every search</a> too.
          The addresses of all of them are in one <a href={paths.opml}>OPML file</a>, which feed readers
          import, and in <a href={paths.feeds}>feeds.json</a> for programs.
        </p>
        {kinds.map(
          ({ kind: { pluralText, directoryPath }, channels }) =>
            channels.length > 0 && (
              <>
                <h3>{pluralText}</h3>
                <ul class="channels">
                  {channels.map((channel) => (
                    <li>
                      <a href={feedPath(channel.path, file)} dir="auto">
                        {channelOf(site, channel).headingText}
                      </a>
                    </li>
                  ))}
                  <li>
                    <a class="all" href={directoryPath}>
                      All {pluralText.toLowerCase()}
                    </a>
                  </li>
                </ul>
              </>
            ),
        )}
      </section>
    </>,
  );
}
