import type { ListedChannel } from '../../catalog.ts';
import type { ChannelKind } from '../../channel.ts';
import { channelOf } from '../../channels/index.ts';
import { numberText } from '../../sentences.ts';
import type { Site } from '../../site.ts';
import { absolute, paths } from '../../urls.ts';
import { page } from './layout.tsx';

/** The page that lists the channels of a kind, with how many articles each has. */
export function directoryPage(
  site: Site,
  origin: string,
  { plural, directoryPath }: ChannelKind,
  channels: readonly ListedChannel[],
): string {
  const titleText = site.words[plural];
  return page(
    {
      site,
      origin,
      titleText,
      canonicalUrl: absolute(origin, directoryPath ?? paths.home),
    },
    <>
      <h1>{titleText}</h1>
      {channels.length === 0 && <p class="deck">{site.words.noneYet}</p>}
      <ul class="directory">
        {channels.map((channel) => (
          <li>
            <a href={channel.path}>{channelOf(site, channel).headingText}</a>{' '}
            <span class="count">{numberText(site, channel.total)}</span>
          </li>
        ))}
      </ul>
    </>,
  );
}
