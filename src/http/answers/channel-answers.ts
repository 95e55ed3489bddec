import type { Context } from 'hono';
import type { ChannelKind, NamedChannel } from '../../channel.ts';
import { channelKinds, channelOf, kindOf } from '../../channels/index.ts';
import { instantOf } from '../../instant.ts';
import type { Format } from '../../render/format.ts';
import { channelPage } from '../../render/pages/channel-page.tsx';
import { directoryPage } from '../../render/pages/directory-page.tsx';
import { subscribePage } from '../../render/pages/subscribe-page.tsx';
import { pagePath, paths } from '../../urls.ts';
import { feedAddress, formatAsked } from '../request/feed-address.ts';
import { pageNumber } from '../request/query.ts';
import type { Answers } from './answers.ts';
import type { AppParts } from './app-parts.ts';
import type { FeedAnswers } from './feed-answers.ts';

/** How many channels of a kind the front page names, and how many the page about subscribing does. */
const [FRONT_CHANNELS, SUBSCRIBABLE] = [24, 12];

/** The answers at the addresses of channels; `undefined` where there is no such channel, or nothing is in it yet. */
export function channelAnswersOf({ site, catalog, clock }: AppParts, answers: Answers, feeds: FeedAnswers) {
  /** A page of a channel: `?page=2` is the second. */
  function page(c: Context): Promise<Response | undefined> {
    const { path } = c.req;
    const number = pageNumber(c);
    const limit = site.feedEntries;
    const render = async (origin: string, now: string) => {
      const named = await catalog.channel(path, now);
      const stretch = { channel: path, now, offset: (number - 1) * limit, limit };
      const articles = await catalog.newest(stretch);
      if (!named || articles.length === 0) return undefined;
      const position = { number, last: Math.ceil(named.total / limit) };
      const others = number === 1 ? await otherChannels(named, now) : [];
      return { html: channelPage(site, origin, channelOf(site, named), { articles, position, others }) };
    };
    return answers.page(c, pagePath(path, number), render, { channel: path });
  }

  /**
   * What a channel's page leads to: on the front page what everything is about and what it is parted into, and those that divide
   * it in time, the latest first.
   */
  async function otherChannels({ path, kind }: NamedChannel, now: string) {
    const { finerKind } = kindOf(kind);
    const onFront = channelKinds.filter(({ isCategory, isDivision }) => isCategory || isDivision);
    const leading = path === paths.home ? onFront : [];
    const finer = finerKind === undefined ? [] : [kindOf(finerKind)];
    return Promise.all([
      ...leading.map(async ({ name, plural }) => {
        const channels = await catalog.channels(now, { of: { kind: name }, most: FRONT_CHANNELS });
        return { headingText: site.words[plural], channels: channels.toSorted((a, b) => b.total - a.total) };
      }),
      ...finer.map(async ({ name, plural }) => {
        const below = path === paths.home ? undefined : path;
        const channels = await catalog.channels(now, { of: { kind: name, below } });
        return { headingText: site.words[plural], channels: channels.toReversed() };
      }),
    ]);
  }

  /** A redirect to the feed of a channel in a format, from where it is guessed; `undefined` where there is no such channel. */
  async function guessed(c: Context, channel: string, { file }: Format): Promise<Response | undefined> {
    const named = await catalog.channel(channel, instantOf(clock()));
    return named && answers.moved(c, `${channel}${file}`);
  }

  return {
    /** A channel's page, or a feed beside it, or a redirect to that from where readers guess it. */
    async channel(c: Context): Promise<Response | undefined> {
      const { path } = c.req;
      const asked = formatAsked(new URL(c.req.url).search);
      const address = feedAddress(path);
      if (!address) return asked ? guessed(c, path, asked) : page(c);
      const { channel, format, archive, isGuess } = address;
      if (archive !== undefined)
        return isGuess || format.isPaged ? undefined : feeds.archive(c, channel, format, archive);
      return isGuess ? guessed(c, channel, asked ?? format) : feeds.feed(c, channel, format);
    },

    /** The list of a kind's channels; of a division, if there is one. */
    directory(c: Context, kind: ChannelKind): Promise<Response | undefined> {
      return answers.page(c, c.req.path, async (origin, now) => {
        const channels = await catalog.channels(now, { of: { kind: kind.name } });
        return kind.isDivision && channels.length === 0
          ? undefined
          : { html: directoryPage(site, origin, kind, channels) };
      });
    },

    /** How to subscribe, to everything or to one of the larger channels. */
    subscribe(c: Context): Promise<Response | undefined> {
      return answers.page(c, paths.subscribe, async (origin, now) => {
        const kinds = channelKinds.filter(({ isOngoing, directoryPath }) => isOngoing && directoryPath);
        const largest = kinds.map(async (kind) => {
          return {
            kind,
            channels: await catalog.channels(now, { of: { kind: kind.name }, most: SUBSCRIBABLE }),
          };
        });
        return { html: subscribePage(site, origin, await Promise.all(largest)) };
      });
    },
  };
}
