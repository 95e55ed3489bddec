import type { ChannelKind } from '../../channel.ts';
import { channelKinds } from '../../channels/index.ts';
import type { Site } from '../../site.ts';

/** The kinds of channels that pages may lead to the lists of: those of which there are channels. */
export function shownKinds({ kinds }: Pick<Site, 'kinds'>): readonly ChannelKind[] {
  return channelKinds.filter(({ name }) => kinds?.has(name) ?? true);
}
