import { channelKinds, formerChannelPaths } from '../../channels/index.ts';
import type { FolderReference } from '../../parse/folder-address.ts';
import { channelPaths } from '../catalog/channel-paths.ts';
import { channelKey, channelSlug } from '../catalog/channel-slug.ts';
import type { DraftFacets } from '../seed-record.ts';

/** Finds the channel of these articles that a link to one of a former site means: `/topics/mosul/` by `/tags/Mosul`. */
export function formerChannels(articles: readonly DraftFacets[]) {
  // A division is left out where it would hold everything.
  const kinds = channelKinds.filter(({ formerly, isDivision }) => formerly !== undefined && !isDivision);
  const pathsOf = channelPaths(kinds);
  // Most builds have no such link.
  let there: ReadonlySet<string> | undefined;
  return ({ path, isRooted }: FolderReference): string | undefined => {
    if (!isRooted) return undefined;
    const folded = path.toLowerCase().replace(/\/$/, '');
    const folder = folded.lastIndexOf('/') + 1;
    const slug = channelSlug(channelKey(folded.slice(folder)));
    const addresses = formerChannelPaths(`/${folded.slice(0, folder)}${slug}/`);
    if (addresses.length === 0) return undefined;
    there ??= new Set(articles.flatMap((facets) => pathsOf({ ...facets, day: '', precision: 'day' })));
    return addresses.find((address) => there?.has(address));
  };
}
