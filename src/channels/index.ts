import type { Channel, ChannelKind, NamedChannel } from '../channel.ts';
import type { Site } from '../site.ts';
import { agency } from './agency.ts';
import { author } from './author.ts';
import { corrections } from './corrections.ts';
import { day, month, year } from './date.ts';
import { language } from './language.ts';
import { place } from './place.ts';
import { siteKind } from './site.ts';
import { topic } from './topic.ts';

/** Every kind of channels, in the order in which a directory has them. */
export const channelKinds: readonly ChannelKind[] = [
  siteKind,
  topic,
  place,
  agency,
  author,
  language,
  corrections,
  year,
  month,
  day,
];

/** A kept channel with what it is called on this site. */
export function channelOf(site: Site, { id, path, kind, nameText }: NamedChannel): Channel {
  const { textsOf, languageOf } = kindOf(kind);
  return { id, path, ...textsOf(nameText, site), articleLanguage: languageOf?.(nameText) };
}

/** The kind with a name. @throws {Error} where the bundle is of another version than the Worker. */
export function kindOf(name: string): ChannelKind {
  const kind = channelKinds.find((candidate) => candidate.name === name);
  if (!kind) throw new Error(`no kind of channels is called ${name}: build the bundle again`);
  return kind;
}

/**
 * Where a channel of a former site may be here, by its path there: `/topics/mosul/feed` of `/en/tags/mosul/feed`. Those of parts come
 * before that of everything.
 */
export function formerChannelPaths(path: string): readonly string[] {
  return channelKinds
    .toReversed()
    .flatMap(({ formerly, directoryPath = '/' }) =>
      formerly?.test(path) ? [path.replace(formerly, directoryPath.slice(0, -1))] : [],
    );
}
