import type { ChannelKind, Facets, NamedChannel } from '../../channel.ts';
import { channelKinds } from '../../channels/index.ts';
import { paths } from '../../urls.ts';
import { mintId } from '../identity/mint.ts';
import { channelKey, channelSlug } from './channel-slug.ts';

/** A channel with the numbers of its articles, which go up. */
export interface GatheredChannel extends NamedChannel {
  readonly members: readonly number[];
}

/**
 * The channels of a publication, in the order of their kinds and then of their paths. `articles` are the facets of each by
 * its number. A channel's id is made of the publication's and its path, which both stay; the front page has the publication's own.
 */
export function gatherChannels(publicationId: string, articles: readonly Facets[]): GatheredChannel[] {
  return channelKinds.flatMap((kind) => {
    const channels = [...gathered(kind, articles)]
      .filter(([, { members, isSure }]) => isSure || members.length >= LEAST_LIKELY)
      .map(([key, { spellings, members }]) => {
        const path = kind.pathOf(channelSlug(key));
        const id = path === paths.home ? publicationId : mintId([publicationId, path]);
        const named = { id, path, kind: kind.name, nameText: mostUsed(spellings) };
        return { ...named, isDivision: kind.isDivision, members };
      })
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    return kind.isDivision && channels.length < LEAST_PARTS ? [] : channels;
  });
}

/** What is parted into one part is not parted. */
const LEAST_PARTS = 2;

/** What only seems to be a topic or a language is one when two articles seem to have it. */
const LEAST_LIKELY = 2;

interface Gathered {
  readonly spellings: Map<string, number>;
  readonly members: number[];
  isSure: boolean;
}

function gathered(kind: ChannelKind, articles: readonly Facets[]): Map<string, Gathered> {
  const byKey = new Map<string, Gathered>();
  const keys = new Map<string, string>();
  for (const [number, facets] of articles.entries()) {
    const sure = kind.namesOf(facets);
    for (const nameText of [...sure, ...(kind.likelyNamesOf?.(facets) ?? [])]) {
      const key = keys.get(nameText) ?? channelKey(nameText);
      keys.set(nameText, key);
      const known: Gathered = byKey.get(key) ?? { spellings: new Map(), members: [], isSure: false };
      const { spellings, members } = known;
      known.isSure ||= sure.includes(nameText);
      byKey.set(key, known);
      spellings.set(nameText, (spellings.get(nameText) ?? 0) + 1);
      // An article may have a name in two spellings.
      if (members.at(-1) !== number) members.push(number);
    }
  }
  return byKey;
}

function mostUsed(spellings: ReadonlyMap<string, number>): string {
  const [[nameText] = ['']] = [...spellings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return nameText;
}
