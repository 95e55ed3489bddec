import type { Context } from 'hono';
import type { ChannelKind } from '../channel.ts';
import { channelOf } from '../channels/index.ts';
import { channelPage } from '../render/pages/channel-page.tsx';
import { directoryPage } from '../render/pages/directory-page.tsx';
import type { Answers, AppParts } from './answers.ts';
import { feedAddress } from './feed-address.ts';
import type { FeedAnswers } from './feed-answers.ts';
import { pageNumber } from './page-number.ts';
import { instantOf } from './times.ts';

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
      return channelPage(site, origin, channelOf(site, named), articles, position);
    };
    return answers.page(c, number === 1 ? path : `${path}?page=${number}`, render, { channel: path });
  }

  return {
    /** A channel's page, or a feed beside it, or a redirect to that from where readers guess it. */
    async channel(c: Context): Promise<Response | undefined> {
      const address = feedAddress(c.req.path);
      if (!address) return page(c);
      const { channel, format, archive, isGuess } = address;
      if (archive !== undefined)
        return isGuess || format.isPaged ? undefined : feeds.archive(c, channel, format, archive);
      if (!isGuess) return feeds.feed(c, channel, format);
      const named = await catalog.channel(channel, instantOf(clock()));
      return named && answers.moved(c, `${channel}${format.file}`);
    },

    /** The list of a kind's channels. */
    directory(c: Context, kind: ChannelKind): Promise<Response | undefined> {
      return answers.page(c, c.req.path, async (origin, now) => {
        const all = await catalog.channels(now);
        const ofKind = all.filter((channel) => channel.kind === kind.name);
        return directoryPage(site, origin, kind, ofKind);
      });
    },
  };
}
