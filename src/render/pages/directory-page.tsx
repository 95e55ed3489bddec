import type { ListedChannel } from '../../catalog.ts';
import type { ChannelKind } from '../../channel.ts';
import { channelOf } from '../../channels/index.ts';
import type { SiteConfig } from '../../site.ts';
import { absolute, paths } from '../../urls.ts';
import { page } from './layout.tsx';

/** The page that lists the channels of a kind, with how many articles each has. */
export function directoryPage(
  site: SiteConfig,
  origin: string,
  { pluralText, directoryPath }: ChannelKind,
  channels: readonly ListedChannel[],
): string {
  return page(
    {
      site,
      origin,
      titleText: pluralText,
      canonicalUrl: absolute(origin, directoryPath ?? paths.home),
    },
    <>
      <h1>{pluralText}</h1>
      {channels.length === 0 && <p class="deck">There are none yet.</p>}
      <ul class="directory">
        {channels.map((channel) => (
          <li>
            <a href={channel.path}>{channelOf(site, channel).headingText}</a>{' '}
            <span class="count">{channel.total}</span>
          </li>
        ))}
      </ul>
    </>,
  );
}
