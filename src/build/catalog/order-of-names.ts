import type { Labels } from '../../channel.ts';
import { kindOf } from '../../channels/index.ts';
import { channelKey } from './channel-slug.ts';
import type { GatheredChannel } from './gather-channels.ts';

/**
 * The numbers of the channels of each article, by the article's number: in the order of their kinds, and of a kind in that in which
 * the article names them. Who is named first wrote most of it, and the first tag says most of what it is about.
 */
export function channelsAsNamed(
  channels: readonly GatheredChannel[],
  articles: readonly Labels[],
): number[][] {
  const channelsOf: number[][] = articles.map(() => []);
  for (const [number, { members }] of channels.entries()) {
    for (const member of members) channelsOf[member]?.push(number);
  }
  const keys = new Map<string, string>();
  const keyOf = (nameText: string): string => {
    const key = keys.get(nameText) ?? channelKey(nameText);
    keys.set(nameText, key);
    return key;
  };
  for (const [number, own] of channelsOf.entries()) {
    own.sort((a, b) =>
      channels[a]?.kind === channels[b]?.kind ? place(a, number) - place(b, number) : a - b,
    );
  }
  return channelsOf;

  function place(channel: number, number: number): number {
    const { kind, nameText } = channels[channel] as GatheredChannel;
    const labels = articles[number] as Labels;
    const { namesOf, likelyNamesOf } = kindOf(kind);
    return [...namesOf(labels), ...(likelyNamesOf?.(labels) ?? [])].map(keyOf).indexOf(keyOf(nameText));
  }
}
