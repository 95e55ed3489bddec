import type { BundledChannel } from './bundled-channel.ts';
import { type ArticleContents, openContents } from './contents.ts';
import type { Identity } from './identity.ts';
import { firstWhere, numbersIn, openList } from './list.ts';
import type { PastSlugs } from './past-slugs.ts';
import { openSections, type SectionByName } from './sections.ts';

/** A bundle that was opened. Articles are known by their numbers, from 0, as `byStanding` has them; channels by theirs. */
export interface OpenBundle {
  /** The number behind the last listed article. */
  readonly listedEnd: number;
  /** The number behind the last unlisted article that others link to; to those behind it nothing links. */
  readonly linkedEnd: number;
  readonly section: SectionByName;
  pastSlugs(): PastSlugs;
  identity(number: number): Identity;
  article(number: number): ArticleContents & Identity;
  /** The bytes that each article takes in a feed, by its number. */
  readonly feedBytes: Uint32Array;
  /** The number of the article with a slug. */
  numberOf(slug: string): number | undefined;
  readonly channelCount: number;
  channel(number: number): BundledChannel;
  /** The names of the kinds of which there are channels. */
  readonly kinds: readonly string[];
  /** The channels of a kind, whose numbers stand together: the first, and the one behind the last. */
  channelsOfKind(kind: string): readonly [first: number, end: number];
  /** The number of the channel at a path. */
  channelNumberOf(path: string): number | undefined;
  /** The articles of a channel. */
  membersOf(channel: number): Uint32Array;
  /** The channels of an article, in the order in which its page names them. */
  channelsOf(number: number): Uint32Array;
}

/** Opens what `bundleParts` packed. Nothing walks the articles: a Worker starts as fast with twenty thousand as with one. */
export function openBundle(buffer: ArrayBuffer): OpenBundle {
  const section = openSections(buffer);
  const list = (name: string) => openList(section(name));
  const [identities, contents, channels] = [list('identities'), list('contents'), list('channels')];
  const [members, channelsOf] = [list('members'), list('channelsOf')];
  const decoder = new TextDecoder();
  const read = (bytes: Uint8Array) => JSON.parse(decoder.decode(bytes));
  const identity = (number: number): Identity => read(identities.at(number));
  const channel = (number: number): BundledChannel => read(channels.at(number));
  const [listedEnd = 0, linkedEnd = 0] = numbersIn(section('standing'));
  let pastSlugs: PastSlugs | undefined;
  const kinds: Record<string, [number, number]> = read(section('kinds'));
  return {
    listedEnd,
    linkedEnd,
    section,
    pastSlugs() {
      pastSlugs ??= read(section('pastSlugs')) as PastSlugs;
      return pastSlugs;
    },
    identity,
    article: (number) => ({ ...openContents(contents.at(number)), ...identity(number) }),
    feedBytes: numbersIn(section('feedBytes')),
    numberOf: finder(numbersIn(section('bySlug')), (number) => identity(number).slug),
    channelCount: channels.length,
    channel,
    kinds: Object.keys(kinds),
    channelsOfKind: (kind) => kinds[kind] ?? [0, 0],
    channelNumberOf: finder(numbersIn(section('byPath')), (number) => channel(number).path),
    membersOf: (number) => numbersIn(members.at(number)),
    channelsOf: (number) => numbersIn(channelsOf.at(number)),
  };
}

/** Finds the number of a name among numbers in the order of their names. */
function finder(ordered: Uint32Array, nameOf: (number: number) => string) {
  return (name: string): number | undefined => {
    const number = ordered[firstWhere(ordered.length, (i) => nameOf(ordered[i] as number) >= name)];
    return number !== undefined && nameOf(number) === name ? number : undefined;
  };
}
