import type { Article } from '../article.ts';
import type { NamedChannel } from '../channel.ts';
import { openContents } from './contents.ts';
import {
  firstWhere,
  numbersIn,
  openList,
  packList,
  packNumberLists,
  packNumbers,
  packTexts,
} from './list.ts';
import { openSections, packSections } from './sections.ts';
import { type Standing, standingEnds } from './standing.ts';

/** What the build knows of the publication beside its articles. */
export interface Publication {
  /** A former slug, and the one that took its place. */
  readonly moved: Readonly<Record<string, string>>;
  /** The slug of a removed article, and what a reader may still know of it. */
  readonly gone: Readonly<Record<string, { readonly titleText: string; readonly published: string }>>;
}

/** What the build gives an article: by the lock, and by the channels that it stands in. */
export type Identity = Pick<Article, 'id' | 'slug' | 'published' | 'updated' | 'topics'>;

/** An article to be packed: its contents as `packContents` gave them. */
export interface PackableArticle extends Identity {
  readonly standing: Standing;
  readonly contents: Uint8Array;
  /** What it takes in a feed, as `feedBytes` says. */
  readonly feedBytes: number;
}

/** A channel to be packed, with the numbers of its articles, which go up and are listed ones. */
export interface PackableChannel extends NamedChannel {
  readonly members: readonly number[];
}

/** A bundle that was opened. Articles are known by their numbers, from 0, as `byStanding` has them; channels by theirs. */
export interface OpenBundle {
  /** Where those that are listed end. */
  readonly listedEnd: number;
  /** Where those end that are unlisted and which others link to; behind them are those that none links to. */
  readonly linkedEnd: number;
  /** The bytes of a section by its name. */
  readonly section: (name: string) => Uint8Array<ArrayBuffer>;
  publication(): Publication;
  identity(number: number): Identity;
  article(number: number): Article;
  /** By article. */
  readonly feedBytes: Uint32Array;
  /** The number of the article with a slug. */
  numberOf(slug: string): number | undefined;
  readonly channelCount: number;
  channel(number: number): NamedChannel;
  /** The channels of a kind, whose numbers stand together: the first, and the one behind the last. */
  channelsOfKind(kind: string): readonly [first: number, end: number];
  /** The number of the channel at a path. */
  channelNumberOf(path: string): number | undefined;
  /** The articles of a channel. */
  membersOf(channel: number): Uint32Array;
  /** The channels of an article. */
  channelsOf(number: number): Uint32Array;
}

/** Packs the one file that the Worker carries, in parts. `articles` as `byStanding` has them, `channels` in the order of a directory; `further` sections by their names. */
export function bundleParts(
  publication: Publication,
  articles: readonly PackableArticle[],
  channels: readonly PackableChannel[],
  further: Readonly<Record<string, readonly Uint8Array[]>> = {},
): Uint8Array[] {
  const channelsOf: number[][] = articles.map(() => []);
  for (const [number, { members }] of channels.entries()) {
    for (const member of members) channelsOf[member]?.push(number);
  }
  return packSections({
    publication: [json(publication)],
    identities: packTexts(
      articles.map(({ id, slug, published, updated, topics }) =>
        JSON.stringify({ id, slug, published, updated, topics }),
      ),
    ),
    bySlug: [packNumbers(orderBy(articles.map(({ slug }) => slug)))],
    standing: [packNumbers(standingEnds(articles))],
    feedBytes: [packNumbers(articles.map(({ feedBytes }) => feedBytes))],
    channels: packTexts(
      channels.map(({ id, path, kind, nameText, isDivision }) =>
        JSON.stringify({ id, path, kind, nameText, isDivision }),
      ),
    ),
    kinds: [json(rangesOf(channels.map(({ kind }) => kind)))],
    byPath: [packNumbers(orderBy(channels.map(({ path }) => path)))],
    members: packNumberLists(channels.map(({ members }) => members)),
    channelsOf: packNumberLists(channelsOf),
    contents: packList(articles.map(({ contents }) => contents)),
    ...further,
  });
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
  const channel = (number: number): NamedChannel => read(channels.at(number));
  const [listedEnd = 0, linkedEnd = 0] = numbersIn(section('standing'));
  let publication: Publication | undefined;
  let kinds: Record<string, [number, number]> | undefined;
  return {
    listedEnd,
    linkedEnd,
    section,
    publication() {
      publication ??= read(section('publication')) as Publication;
      return publication;
    },
    identity,
    article: (number) => ({ ...openContents(contents.at(number)), ...identity(number) }),
    feedBytes: numbersIn(section('feedBytes')),
    numberOf: finder(numbersIn(section('bySlug')), (number) => identity(number).slug),
    channelCount: channels.length,
    channel,
    channelsOfKind(kind) {
      kinds ??= read(section('kinds')) as Record<string, [number, number]>;
      return kinds[kind] ?? [0, 0];
    },
    channelNumberOf: finder(numbersIn(section('byPath')), (number) => channel(number).path),
    membersOf: (number) => numbersIn(members.at(number)),
    channelsOf: (number) => numbersIn(channelsOf.at(number)),
  };
}

/** Of each value, which stand together, where it begins and ends. */
function rangesOf(values: readonly string[]): Record<string, [number, number]> {
  const ranges: Record<string, [number, number]> = {};
  for (const [number, value] of values.entries()) {
    const [first] = ranges[value] ?? [number];
    ranges[value] = [first, number + 1];
  }
  return ranges;
}

/** The numbers of names, from 0, in the order of the names. */
function orderBy(names: readonly string[]): number[] {
  const nameOf = (number: number) => names[number] as string;
  return names.map((_, number) => number).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** Finds the number of a name among numbers in the order of their names. */
function finder(ordered: Uint32Array, nameOf: (number: number) => string) {
  return (name: string): number | undefined => {
    const number = ordered[firstWhere(ordered.length, (i) => nameOf(ordered[i] as number) >= name)];
    return number !== undefined && nameOf(number) === name ? number : undefined;
  };
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
