import type { Lock } from './lock.ts';

/** The channels of a listed article that may be renamed: those that it stands in, and those that it left while others stayed. */
export interface KeptChannels {
  readonly channels: readonly string[];
  readonly channelsLeft: readonly string[];
}

/** What a build found out of the channels. */
interface FoundChannels {
  /** By the file of each listed article. */
  readonly channelsOf: ReadonlyMap<string, KeptChannels>;
  /** The paths of channels that are called otherwise since the build before, each with the present one. */
  readonly renamed: Readonly<Record<string, string>>;
}

/**
 * The lock with what a build found out of the channels, and whether it is then another one. An article that is not listed keeps the
 * channels that it has in it.
 */
export function lockWithChannels(
  lock: Lock,
  { channelsOf, renamed }: FoundChannels,
): { lock: Lock; isAnother: boolean } {
  let isAnother = Object.keys(renamed).length > 0;
  const entries = Object.entries(lock.articles).map(([file, entry]) => {
    const { channels = [], channelsLeft = [], ...rest } = entry;
    const found = channelsOf.get(file) ?? { channels, channelsLeft };
    isAnother ||= `${found.channels} ${found.channelsLeft}` !== `${channels} ${channelsLeft}`;
    const kept = {
      ...(found.channels.length > 0 && { channels: [...found.channels] }),
      ...(found.channelsLeft.length > 0 && { channelsLeft: [...found.channelsLeft] }),
    };
    return [file, { ...rest, ...kept }] as const;
  });
  const known = Object.entries({ ...lock.renamedChannels, ...renamed });
  return {
    isAnother,
    lock: {
      ...lock,
      articles: Object.fromEntries(entries),
      ...(known.length > 0 && {
        renamedChannels: Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1))),
      }),
    },
  };
}
