import type { Facets } from '../../channel.ts';
import { kindOf } from '../../channels/index.ts';
import { channelKey } from './channel-slug.ts';
import type { GatheredChannel } from './gather-channels.ts';

/**
 * The numbers of the channels of each article, by the article's number: in the order of their kinds, and of a kind in that in which
 * the article names them. Who is named first wrote most of it, and the first tag says most of what it is about.
 */
export function channelsAsNamed(
  channels: readonly GatheredChannel[],
  articles: readonly Facets[],
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
  const kinds = channels.map(({ kind }) => kind);
  return channelsOf.map((own, number) => ofEachKind(own, kinds).flatMap((ofKind) => inOrder(ofKind, number)));

  function inOrder(ofKind: readonly number[], number: number): readonly number[] {
    const [first = 0] = ofKind;
    // Mostly there is one; names are compared by the keys of their channels, whatever their spelling.
    if (ofKind.length === 1) return ofKind;
    const facets = articles[number] as Facets;
    const { namesOf, likelyNamesOf } = kindOf(kinds[first] ?? '');
    const named = [...namesOf(facets), ...(likelyNamesOf?.(facets) ?? [])].map(keyOf);
    const place = (channel: number) => named.indexOf(keyOf(channels[channel]?.nameText ?? ''));
    return ofKind
      .map((channel) => ({ channel, at: place(channel) }))
      .sort((a, b) => a.at - b.at)
      .map(({ channel }) => channel);
  }
}

/** Numbers of channels that go up, those of each kind together: so they stand among all channels. */
function ofEachKind(own: readonly number[], kinds: readonly string[]): number[][] {
  const groups: number[][] = [];
  for (const channel of own) {
    const last = groups.at(-1);
    if (last && kinds[last[0] ?? 0] === kinds[channel]) last.push(channel);
    else groups.push([channel]);
  }
  return groups;
}
