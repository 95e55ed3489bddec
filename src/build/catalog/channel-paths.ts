import type { ChannelKind, Facets } from '../../channel.ts';
import { channelKey, channelSlug } from './channel-slug.ts';

/** Tells the paths of the channels of some kinds that articles stand in by what they say themselves, each once. */
export function channelPaths(kinds: readonly ChannelKind[]): (facets: Facets) => readonly string[] {
  const slugs = new Map<string, string>();
  const slugOf = (nameText: string) => {
    const slug = slugs.get(nameText) ?? channelSlug(channelKey(nameText));
    slugs.set(nameText, slug);
    return slug;
  };
  return (facets) => {
    const own = kinds.flatMap(({ namesOf, pathOf }) => namesOf(facets).map((name) => pathOf(slugOf(name))));
    return [...new Set(own)];
  };
}
