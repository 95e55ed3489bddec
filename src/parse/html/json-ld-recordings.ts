import { isOfType, listed, referring, type Thing } from './linked-data.ts';

const EPISODE = /^PodcastEpisode$/;
const RECORDING = /^(?:Audio|Video)Object$/;

/**
 * The sound and film that JSON-LD describes: those of the article, or of the episode that the page is about; else what is described by
 * itself, where it is alone.
 */
export function recordingsOf(article: Thing, things: readonly Thing[]): readonly unknown[] {
  const episode = things.find((thing) => isOfType(thing, EPISODE)) ?? {};
  const own = [article, episode].flatMap(({ audio, video, associatedMedia }) =>
    [audio, video, associatedMedia].flatMap(listed),
  );
  if (own.length > 0) return own.map(referring(things));
  const others = things.filter((thing) => isOfType(thing, RECORDING));
  return others.length === 1 ? others : [];
}
