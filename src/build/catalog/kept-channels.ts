import type { KeptChannels } from '../identity/lock-channels.ts';

/** Where an article stood at the build before, and where it stands now: paths of channels that may be renamed. */
export interface StandingArticle {
  readonly file: string;
  readonly before: readonly string[];
  /** Where it stood earlier, and others stayed. */
  readonly left: readonly string[];
  readonly now: readonly string[];
}

/** What is kept of an article for the next build: of the channels that it left, those which are `there`, since others may follow it. */
export function keptChannels(
  { before, left, now }: StandingArticle,
  there: ReadonlySet<string>,
): KeptChannels {
  const gone = [...left, ...before].filter((path) => there.has(path) && !now.includes(path));
  return { channels: now, channelsLeft: [...new Set(gone)] };
}
