import { kindOf } from '../../channels/index.ts';
import { channelKey } from './channel-slug.ts';
import type { GatheredChannel } from './gather-channels.ts';

/** The names of what each article is about, by its number, spelled as their channels are. */
export function categories(channels: readonly GatheredChannel[]): ReadonlyMap<number, readonly string[]> {
  const names = new Map<number, string[]>();
  for (const { kind, nameText, members } of channels) {
    if (!kindOf(kind).isCategory) continue;
    for (const number of members) names.set(number, [...(names.get(number) ?? []), nameText]);
  }
  return names;
}

/** What an article is about, with what is too rare for a channel of its own. */
export function withLikely(names: readonly string[], likely: readonly string[]): readonly string[] {
  const keys = new Set(names.map(channelKey));
  return [...names, ...likely.filter((name) => !keys.has(channelKey(name)))];
}
