import { openAddresses } from '../bundle/addresses.ts';
import { openPictureNames } from '../bundle/asset-names.ts';
import { firstWhere } from '../bundle/list.ts';
import { openBundle } from '../bundle/open-bundle.ts';
import { openRecordings } from '../bundle/recordings.ts';
import { openRenamed } from '../bundle/renamed-channels.ts';
import { versionAt } from '../bundle/version-at.ts';
import type { Catalog, ListedChannel, Stretch } from '../catalog.ts';
import { isBehind } from '../cursor.ts';
import { openSearch } from '../search/search.ts';
import { searchedTextOf } from '../search/searchable.ts';
import { articlesInTime } from './articles-in-time.ts';
import { chosenChannels } from './chosen-channels.ts';
import { relatedTo } from './related.ts';

/** The catalog of the articles that the Worker carries in itself: `buffer` is what `bundleParts` gave. */
export function bundledCatalog(buffer: ArrayBuffer): Catalog {
  const bundle = openBundle(buffer);
  const find = openSearch(bundle.section, {
    count: bundle.listedEnd,
    placeOf: bundle.identity,
    textOf: (number) => searchedTextOf(bundle.article(number)),
  });
  const numberAt = openAddresses(bundle.section);
  const renamed = openRenamed(bundle.section);
  const pictureNamed = openPictureNames(bundle.section);
  const recordingNamed = openRecordings(bundle.section);
  const { publishedOf, firstPublished, publishedAt, articleAt, around } = articlesInTime(bundle);

  /** The numbers of a stretch's articles, where they lie in the bundle. */
  function numbersOf({ channel, now, after, offset, limit }: Stretch): Uint32Array {
    const number = bundle.channelNumberOf(channel);
    if (number === undefined) return new Uint32Array();
    const members = bundle.membersOf(number);
    const behind =
      after && firstWhere(members.length, (i) => isBehind(bundle.identity(members[i] as number), after));
    const start = Math.max(firstPublished(members, now), behind ?? 0) + offset;
    return members.subarray(start, start + limit);
  }

  function listedChannel(number: number, now: string): ListedChannel | undefined {
    const members = bundle.membersOf(number);
    const first = firstPublished(members, now);
    const newest = members[first];
    if (newest === undefined) return undefined;
    const total = members.length - first;
    const channel = bundle.channel(number);
    if (channel.isDivision && total === publishedAt(now)) return undefined;
    return { ...channel, total, newest: bundle.identity(newest).published };
  }

  return {
    kinds: new Set(bundle.kinds),
    async channel(path, now) {
      const number = bundle.channelNumberOf(path);
      return number === undefined ? undefined : listedChannel(number, now);
    },
    async renamed(path) {
      return renamed(path);
    },
    async channels(now, choice = {}) {
      return chosenChannels(bundle, choice, bundle.listedEnd - publishedAt(now))
        .map((number) => listedChannel(number, now))
        .filter((channel) => channel !== undefined);
    },
    async beside(slug, now, channels, most) {
      const number = bundle.numberOf(slug);
      if (number === undefined || number >= bundle.listedEnd) return { related: [] };
      const isPublished = (other: number) =>
        other >= 0 && other < bundle.listedEnd && publishedOf(other) <= now;
      const neighbour = (other: number) => (isPublished(other) ? articleAt(other, now) : undefined);
      const shared = channels.flatMap((path) => bundle.channelNumberOf(path) ?? []);
      const related = relatedTo(number, shared.map(bundle.membersOf)).filter(isPublished);
      return {
        newer: neighbour(number - 1),
        older: neighbour(number + 1),
        related: related.slice(0, most).map((other) => articleAt(other, now)),
      };
    },
    async newest(stretch) {
      return Array.from(numbersOf(stretch), (number) => articleAt(number, stretch.now));
    },
    async listed(stretch) {
      return Array.from(numbersOf(stretch), (number) => versionAt(bundle.identity(number), stretch.now));
    },
    async sizes(stretch) {
      return Array.from(numbersOf(stretch), (number) => bundle.feedBytes[number] as number);
    },
    async search(query, { now, order, after, offset, limit }) {
      // Of the best, a page says how many there are; of the newest, a feed only goes on.
      const mostFound = order === 'newest first' ? offset + limit : undefined;
      const { numbers, lastRead } = find(query, { now, order, after, mostFound });
      const given = numbers.slice(offset, offset + limit);
      const last = offset + limit < numbers.length ? given.at(-1) : lastRead;
      const next = last === undefined || order === 'best first' ? undefined : bundle.identity(last);
      const isComplete = lastRead === undefined;
      const articles = given.map((number) => articleAt(number, now));
      return { articles, total: numbers.length, isComplete, next };
    },
    async around(now) {
      return around(now);
    },
    async find(slug, now) {
      const number = bundle.numberOf(slug);
      if (number !== undefined) {
        if (publishedOf(number) > now) return { kind: 'unknown' };
        const channels = [...bundle.channelsOf(number)]
          .map((channel) => ({ channel, named: bundle.channel(channel) }))
          .filter(({ channel, named }) => !named.isDivision || listedChannel(channel, now))
          .map(({ named }) => named);
        return { kind: 'article', article: articleAt(number, now), channels };
      }
      const { moved, gone } = bundle.pastSlugs();
      const successor = Object.hasOwn(moved, slug) ? moved[slug] : undefined;
      if (successor) return { kind: 'moved', slug: successor };
      const removed = Object.hasOwn(gone, slug) ? gone[slug] : undefined;
      if (removed) return { kind: 'gone', ...removed };
      return { kind: 'unknown' };
    },
    async picture(name) {
      return pictureNamed(name);
    },
    async recording(name) {
      return recordingNamed(name);
    },
    async formerly(address, now) {
      const number = numberAt(address);
      if (number === undefined) return undefined;
      const { slug, published } = bundle.identity(number);
      return published <= now ? slug : undefined;
    },
  };
}
