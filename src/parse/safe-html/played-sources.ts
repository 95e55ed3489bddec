import type { Element } from 'hast';
import { type Medium, mediaTypeByEnding, mediaTypeIn } from '../media-type.ts';

/** Where a player has its sound or film from, and the type that it says. */
export interface PlayedSource {
  readonly address: string;
  readonly type: string | undefined;
}

/** What is played by everything, and asked for by those who list podcasts. */
const COMMON = /^(?:audio\/(?:mpeg|mp4)|video\/mp4)$/;

/** The files that an `audio` or `video` may play, which are one recording: the most common first, else as they stand. */
export function playedSources(player: Element): readonly PlayedSource[] {
  const sources = [player, ...sourcesIn(player)].flatMap(({ properties: { src, type } }) =>
    typeof src === 'string' && src.trim() !== ''
      ? [{ address: src.trim(), type: type ? `${type}` : undefined }]
      : [],
  );
  const common = sources.find((source) => isCommon(source, player.tagName as Medium));
  return common ? [common, ...sources.filter((source) => source !== common)] : sources;
}

function sourcesIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element' && child.tagName === 'source') as Element[];
}

function isCommon({ address, type }: PlayedSource, medium: Medium): boolean {
  return COMMON.test(mediaTypeIn(type ?? '') ?? mediaTypeByEnding(address, medium) ?? '');
}
