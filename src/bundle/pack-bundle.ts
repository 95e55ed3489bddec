import type { BundledChannel } from './bundled-channel.ts';
import type { Identity } from './identity.ts';
import { packList, packNumberLists, packNumbers, packTexts } from './list.ts';
import type { PastSlugs } from './past-slugs.ts';
import { packSections } from './sections.ts';
import { type Standing, standingEnds } from './standing.ts';

/** An article to be packed: its contents as `packContents` gave them. */
export interface PackableArticle extends Identity {
  readonly standing: Standing;
  readonly contents: Uint8Array;
  /** What it takes in a feed, as `feedBytes` says. */
  readonly feedBytes: number;
  /** The numbers of its channels, in the order in which its page names them. */
  readonly channels: readonly number[];
}

/** A channel to be packed, with the numbers of its articles, which go up and are listed ones. */
export interface PackableChannel extends BundledChannel {
  readonly members: readonly number[];
}

/**
 * Packs the one file that the Worker carries, and gives it in parts. `articles` are in the order of `byStanding`,
 * `channels` in that of a directory; `further` are sections by their names.
 */
export function bundleParts(
  pastSlugs: PastSlugs,
  articles: readonly PackableArticle[],
  channels: readonly PackableChannel[],
  further: Readonly<Record<string, readonly Uint8Array[]>> = {},
): Uint8Array[] {
  return packSections({
    pastSlugs: [json(pastSlugs)],
    identities: packTexts(
      articles.map(({ id, slug, published, updated, added, topics, version, versionsUntil }) =>
        JSON.stringify({ id, slug, published, updated, added, topics, version, versionsUntil }),
      ),
    ),
    bySlug: [packNumbers(orderBy(articles.map(({ slug }) => slug)))],
    standing: [packNumbers(standingEnds(articles))],
    feedBytes: [packNumbers(articles.map(({ feedBytes }) => feedBytes))],
    channels: packTexts(
      channels.map(({ id, path, kind, nameText, isDivision, state }) =>
        JSON.stringify({ id, path, kind, nameText, isDivision, state }),
      ),
    ),
    kinds: [json(rangesOf(channels.map(({ kind }) => kind)))],
    byPath: [packNumbers(orderBy(channels.map(({ path }) => path)))],
    members: packNumberLists(channels.map(({ members }) => members)),
    channelsOf: packNumberLists(articles.map((article) => article.channels)),
    contents: packList(articles.map(({ contents }) => contents)),
    ...further,
  });
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

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
