import type { Labels } from '../../channel.ts';
import { channelKinds } from '../../channels/index.ts';
import type { KeptChannels } from '../identity/lock-channels.ts';
import { channelKey, channelSlug } from './channel-slug.ts';

/** Where an article stood at the build before, and where it stands now: paths of channels that may be renamed. */
export interface StandingArticle {
  readonly file: string;
  readonly before: readonly string[];
  /** Where it stood earlier, and others stayed. */
  readonly left: readonly string[];
  readonly now: readonly string[];
}

/** Finds the channels that articles stand in by what they say themselves, of kinds that may be renamed: their paths. */
export function ownChannels(): (labels: Labels) => readonly string[] {
  const kinds = channelKinds.filter(({ mayBeRenamed }) => mayBeRenamed);
  const slugs = new Map<string, string>();
  const slugOf = (nameText: string) => {
    const slug = slugs.get(nameText) ?? channelSlug(channelKey(nameText));
    slugs.set(nameText, slug);
    return slug;
  };
  return (labels) => {
    const own = kinds.flatMap(({ namesOf, pathOf }) => namesOf(labels).map((name) => pathOf(slugOf(name))));
    return [...new Set(own)];
  };
}

/** What is kept of an article for the next build: of the channels that it left, those which are `there`, since others may follow it. */
export function keptChannels(
  { before, left, now }: StandingArticle,
  there: ReadonlySet<string>,
): KeptChannels {
  const gone = [...left, ...before].filter((path) => there.has(path) && !now.includes(path));
  return { channels: now, channelsLeft: [...new Set(gone)] };
}
