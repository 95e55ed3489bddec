import { formerChannelPaths } from '../channels/former-paths.ts';
import { channelKinds } from '../channels/index.ts';
import type { FolderReference } from '../parse/folder-address.ts';
import { channelKey, channelSlug } from './channel-slug.ts';
import type { DraftLabels } from './seed-record.ts';

/** Finds the channel of these articles that a link to one of a former site means: `/topics/mosul/` by `/tags/Mosul`. */
export function formerChannels(articles: readonly DraftLabels[]) {
  const kinds = channelKinds.filter(({ formerly }) => formerly !== undefined);
  const there = new Set(
    kinds.flatMap(({ namesOf, pathOf }) => {
      const names = articles.flatMap((labels) => namesOf({ ...labels, day: '', precision: 'day' }));
      return [...new Set(names)].map((name) => pathOf(channelSlug(channelKey(name))));
    }),
  );
  return ({ path, isRooted }: FolderReference): string | undefined => {
    if (!isRooted) return undefined;
    const folded = path.toLowerCase().replace(/\/$/, '');
    const folder = folded.lastIndexOf('/') + 1;
    const slug = channelSlug(channelKey(folded.slice(folder)));
    return formerChannelPaths(`/${folded.slice(0, folder)}${slug}/`).find((address) =>
      there.has(address as `/${string}`),
    );
  };
}
