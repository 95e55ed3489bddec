/** What one does with an enclosure of a media type: hears it or watches it. Media RSS and HTML have the same words. */
export function mediumOf(mediaType: string): 'audio' | 'video' {
  return mediaType.startsWith('audio/') ? 'audio' : 'video';
}
