import { hash } from 'node:crypto';
import type { PackableArticle } from '../../bundle/pack-bundle.ts';
import type { NamedChannel } from '../../channel.ts';

const DIGITS = 16;

/**
 * The state of each channel: another one whenever its feeds may have changed. `articles` are by the numbers of the channels' members;
 * `made` tells apart what shows them, `workerFingerprint`. All that is packed of an article counts.
 */
export function channelStates<Channel extends NamedChannel & { readonly members: readonly number[] }>(
  channels: readonly Channel[],
  articles: readonly Omit<PackableArticle, 'standing'>[],
  made: string,
): (Channel & { readonly state: string })[] {
  const sums = articles.map(({ id, slug, published, updated, topics, contents }) =>
    hashed(JSON.stringify([id, slug, published, updated, topics, hash('sha256', contents)])),
  );
  return channels.map((channel) => {
    const { members, ...named } = channel;
    const parts = [made, named, members.map((number) => sums[number])];
    return { ...channel, state: hashed(JSON.stringify(parts)) };
  });
}

function hashed(text: string): string {
  return hash('sha256', text).slice(0, DIGITS);
}
