/** What one does with a recording. */
export type Medium = 'audio' | 'video';

/** Media types (https://www.iana.org/assignments/media-types) by the endings of files' names. */
const BY_ENDING: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  m4b: 'audio/mp4',
  aac: 'audio/aac',
  ogg: 'audio/ogg',
  oga: 'audio/ogg',
  opus: 'audio/ogg',
  flac: 'audio/flac',
  wav: 'audio/wav',
  weba: 'audio/webm',
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
  ogv: 'video/ogg',
  mov: 'video/quicktime',
};
/** What holds sound as well as film. */
const EITHER = /^(?:mp4|webm|ogg)$/;

/** What MP3 is called by mistake: podcast apps look for `audio/mpeg` (RFC 3003). */
const MISNAMED_MP3 = /^audio\/(?:x-)?(?:mp3|mpeg3)$/;

/** A media type without its parameters, in small letters; `undefined` where a text is none. */
export function mediaTypeIn(text: string): string | undefined {
  const [, type] = /^([a-z]+\/[a-z0-9][a-z0-9.+_-]*)\s*(?:;.*)?$/.exec(text.trim().toLowerCase()) ?? [];
  return type && MISNAMED_MP3.test(type) ? 'audio/mpeg' : type;
}

/** Whether a media type is of sound or film. */
export function isOfRecording(mediaType: string): boolean {
  return /^(?:audio|video)\//.test(mediaType);
}

/** Whether two media types are of one format, which may have sound alone or film: `audio/mp4` and `video/mp4`. */
export function isSameFormat(one: string | undefined, other: string): one is string {
  return one?.slice(one.indexOf('/')) === other.slice(other.indexOf('/'));
}

/** The media type of a file of sound or film, by how its address ends; `medium` tells what an ending leaves open. */
export function mediaTypeByEnding(address: string, medium?: Medium): string | undefined {
  const ending = /\.(\w{2,4})(?:[?#].*)?$/s.exec(address)?.[1]?.toLowerCase() ?? '';
  if (medium && EITHER.test(ending)) return `${medium}/${ending}`;
  return Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
}
