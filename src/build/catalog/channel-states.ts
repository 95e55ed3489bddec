import type { NamedChannel } from '../../channel.ts';
import { shortHash } from '../short-hash.ts';

/**
 * The state of each channel: another one whenever its feeds may have changed. `versions` has those of the articles, by the numbers of
 * the channels' members; `made` tells apart what shows them, `workerFingerprint`.
 */
export function channelStates<Channel extends NamedChannel & { readonly members: readonly number[] }>(
  channels: readonly Channel[],
  versions: readonly string[],
  made: string,
): (Channel & { readonly state: string })[] {
  return channels.map((channel) => {
    const { members, ...named } = channel;
    return { ...channel, state: shortHash([made, named, members.map((number) => versions[number])]) };
  });
}
