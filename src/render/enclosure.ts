import type { Enclosure } from '../article.ts';
import { percentDecoded } from '../percent-decoded.ts';
import { safeLine } from '../safe-text.ts';

/** What one does with an enclosure of a media type: hears it or watches it. Media RSS and HTML have the same words. */
export function mediumOf(mediaType: string): 'audio' | 'video' {
  return mediaType.startsWith('audio/') ? 'audio' : 'video';
}

/** What an enclosure is called: its title, else its file's name, else the host that has it. */
export function enclosureName({
  url,
  fileText,
  titleText = fileText,
}: Pick<Enclosure, 'url' | 'titleText' | 'fileText'>): string {
  if (titleText !== undefined) return titleText;
  const { pathname, host } = new URL(url);
  // Those who count listeners have the whole address of a file in their own: `/play/https%3A%2F%2Fexample.org%2Fa.mp3`.
  const path = percentDecoded(pathname);
  return safeLine(path.slice(path.lastIndexOf('/') + 1)) || host;
}

/** How long something lasts, as players write it: `28:15`, `1:02:03`. */
export function clockText(seconds: number): string {
  const two = (count: number) => String(count).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
