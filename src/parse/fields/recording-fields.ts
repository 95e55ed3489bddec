import * as z from 'zod';
import { mediaTypeByEnding, mediaTypeIn } from '../media-type.ts';
import { type SaidRecording, saidRecordings } from '../recordings/said-recording.ts';

const recordings = (reading: (value: unknown) => readonly SaidRecording[]) =>
  z.unknown().transform((value) => reading(value));
const text = z.union([z.string(), z.number().transform(String), z.unknown().transform(() => undefined)]);

const REMEDY = 'write enclosure: https://example.org/episode.mp3';

/**
 * The fields that say which sound and film an article has, by the names that generators, themes and plug-ins for podcasts have for
 * them: Hugo, Castanet, Nikola, Jekyll-Podcast-Feed, eleventy-plugin-podcaster, Astropod, WordPress's exporters, … `audio` and `video`
 * are what an ending of theirs may leave open.
 */
export const recordingFields = {
  enclosure: {
    names: ['enclosure', 'enclosures', 'meta.enclosure'],
    value: recordings(saidRecordings),
    remedy: REMEDY,
  },
  audio: {
    names: [
      ...['audio', 'audioUrl', 'audioFile', 'audioSrc', 'audioLink', 'audioPath', 'mp3', 'mp3Url'],
      ...['podcastFile', 'podcastLink', 'podcastUrl', 'podcastAudio', 'extra.audio'],
    ],
    value: recordings((value) => saidRecordings(value, 'audio')),
    remedy: REMEDY,
  },
  /** A podcast's words for an episode. What they say may be no file at all: the name of the podcast, the episode's number. */
  podcast: {
    names: ['podcast', 'episode'],
    value: recordings((value) => saidRecordings(value, 'audio').map(asEpisode).filter(isFile)),
    remedy: REMEDY,
  },
  /** A film's page, such as YouTube's, is none. */
  video: {
    names: ['video', 'videos', 'videoUrl', 'videoFile', 'videoSrc', 'mp4', 'extra.video'],
    value: recordings((value) => saidRecordings(value, 'video').filter(isFile)),
    remedy: REMEDY,
  },
  /** Of the first, where they stand beside its address and not with it. */
  recordingType: { names: ['enclosureType', 'audioType'], value: text, remedy: REMEDY },
  recordingBytes: {
    names: [
      ...['enclosureLength', 'enclosureSize', 'podcastBytes', 'podcastLength', 'podcastSize', 'audioBytes'],
      ...['audioSize', 'fileSize', 'bytes'],
    ],
    value: text,
    remedy: REMEDY,
  },
  recordingDuration: {
    names: ['duration', 'audioDuration', 'podcastDuration', 'enclosureDuration', 'itunesDuration'],
    value: text,
    remedy: REMEDY,
  },
} as const;

/** Its `type` is one of `full`, `trailer` and `bonus` (https://help.apple.com/itc/podcasts_connect/#/itcb54353390). */
function asEpisode({ type = '', ...said }: SaidRecording): SaidRecording {
  return { ...said, type: mediaTypeIn(type) };
}

function isFile({ address, type = '', medium }: SaidRecording): boolean {
  return mediaTypeIn(type) !== undefined || mediaTypeByEnding(address, medium) !== undefined;
}
