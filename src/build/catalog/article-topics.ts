import { kindOf } from '../../channels/index.ts';
import { channelKey } from './channel-slug.ts';
import type { GatheredChannel } from './gather-channels.ts';

/** The names of what an article is about, in the order of these channels of it, and spelled as they are. */
export function categories(channels: readonly GatheredChannel[]): readonly string[] {
  return channels.filter(({ kind }) => kindOf(kind).isCategory).map(({ nameText }) => nameText);
}

/** What an article is about, with what is too rare for a channel of its own. */
export function withLikely(names: readonly string[], likely: readonly string[]): readonly string[] {
  const keys = new Set(names.map(channelKey));
  return [...names, ...likely.filter((name) => !keys.has(channelKey(name)))];
}
