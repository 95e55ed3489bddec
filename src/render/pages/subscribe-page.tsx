import type { ListedChannel } from '../../catalog.ts';
import type { ChannelKind } from '../../channel.ts';
import { channelOf } from '../../channels/index.ts';
import { sentence, sentenceParts } from '../../sentences.ts';
import type { Site } from '../../site.ts';
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
export function subscribePage(site: Site, origin: string, kinds: readonly ChannelsOfKind[]): string {
  const { words } = site;
  const [{ file }] = formats;
  return page(
    {
      site,
      origin,
      titleText: words.subscribe,
      descriptionText: sentence(site, 'howToSubscribe', { title: site.titleText }),
      canonicalUrl: absolute(origin, paths.subscribe),
    },
    <>
      <h1>{words.subscribe}</h1>
      <WhatFeedsAre site={site} />
      <Subscribe site={site} origin={origin} path={paths.home} />
      <section aria-labelledby="parts">
        <h2 id="parts">{words.onlyAPart}</h2>
        <p>
          {sentenceParts(site, 'everyPageHasFeeds', {
            search: <a href={paths.search}>{words.everySearch}</a>,
            list: <a href={paths.opml}>{words.opmlFile}</a>,
            file: <a href={paths.feeds}>feeds.json</a>,
          })}
        </p>
        {kinds.map(
          ({ kind: { plural, all, directoryPath }, channels }) =>
            channels.length > 0 && (
              <>
                <h3>{words[plural]}</h3>
                <ul class="channels">
                  {channels.map((channel) => (
                    <li>
                      <a href={feedPath(channel.path, file)} dir="auto">
                        {channelOf(site, channel).headingText}
                      </a>
                    </li>
                  ))}
                  {all && (
                    <li>
                      <a class="all" href={directoryPath}>
                        {words[all]}
                      </a>
                    </li>
                  )}
                </ul>
              </>
            ),
        )}
      </section>
    </>,
  );
}
