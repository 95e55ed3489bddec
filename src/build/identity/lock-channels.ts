import type { Lock } from './lock.ts';

/** What a build found out of the channels. */
interface FoundChannels {
  /** The channels of each listed article that may be renamed, by its file. */
  readonly channelsOf: ReadonlyMap<string, readonly string[]>;
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
    const { channels: before = [], ...rest } = entry;
    const channels = [...(channelsOf.get(file) ?? before)];
    isAnother ||= channels.join() !== before.join();
    return [file, channels.length > 0 ? { ...rest, channels } : rest] as const;
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
