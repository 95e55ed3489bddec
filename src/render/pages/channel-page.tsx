import type { Article } from '../../article.ts';
import type { ListedChannel } from '../../catalog.ts';
import type { Channel } from '../../channel.ts';
import { channelOf } from '../../channels/index.ts';
import { numberText, sentence } from '../../sentences.ts';
import type { Site } from '../../site.ts';
import { absolute, pagePath, paths } from '../../urls.ts';
import { EntryList } from './entry-list.tsx';
import { FeedItems } from './feed-items.tsx';
import { otherLanguage } from './lang-and-dir.ts';
import { page } from './layout.tsx';
import { PageLinks, type Position } from './page-links.tsx';

/** What a channel's page shows: its articles, newest first, which page of them this is, and where else one may look. */
export interface ChannelContents {
  readonly articles: readonly Article[];
  readonly position: Position;
  /** Lists of other channels, each with its heading. */
  readonly others: readonly { readonly headingText: string; readonly channels: readonly ListedChannel[] }[];
}

/** The page of a channel, or one of the older ones behind it. */
export function channelPage(
  site: Site,
  origin: string,
  channel: Channel,
  { articles, position, others }: ChannelContents,
): string {
  const { words } = site;
  const { headingText } = channel;
  const { number } = position;
  const language = otherLanguage(channel, site);
  const isFront = channel.path === paths.home && number === 1;
  const pathOf = (page: number) => pagePath(channel.path, page);
  return page(
    {
      site,
      origin,
      channel,
      titleText:
        number === 1 ? headingText : sentence(site, 'pageOf', { heading: headingText, number: `${number}` }),
      descriptionText: channel.descriptionText,
      canonicalUrl: absolute(origin, pathOf(number)),
    },
    <>
      <div class="h-feed">
        <h1 class="p-name" lang={language} dir="auto">
          {headingText}
        </h1>
        <p class="deck" lang={language} dir="auto">
          {channel.descriptionText}
        </p>
        <ul class="subscribe-here" aria-label={words.feedsOfThisPage}>
          <FeedItems channel={channel} />
        </ul>
        <EntryList site={site} articles={articles} hasLead={isFront && articles.length > 1} />
      </div>
      <PageLinks site={site} position={position} pathOf={pathOf} before={words.newer} behind={words.older} />
      {others.map(
        ({ headingText, channels }) =>
          channels.length > 0 && (
            <nav aria-label={headingText} class="others">
              <h2>{headingText}</h2>
              <ul class="channels">
                {channels.map((other) => (
                  <li>
                    <a href={other.path} dir="auto">
                      {channelOf(site, other).headingText}
                    </a>{' '}
                    <span class="count">{numberText(site, other.total)}</span>
                  </li>
                ))}
              </ul>
            </nav>
          ),
      )}
    </>,
  );
}
