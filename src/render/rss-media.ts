import type { FeedEntry } from '../feed/feed-entry.ts';
import { enclosureContent, mediaContent } from './media.ts';
import { extension, textElement, withAttributes } from './rss-elements.ts';

/** "When an enclosure's size cannot be determined, a publisher SHOULD use a length of 0" (RSS Best Practices Profile). */
const UNKNOWN_LENGTH = 0;
/** Of podcasts, in whose words alone RSS says how long something lasts. */
const ITUNES = 'http://www.itunes.com/dtds/podcast-1.0.dtd';

/** "An item SHOULD NOT contain more than one enclosure" (RSS Best Practices Profile): the first, and how long it lasts. */
export function enclosureOf({ enclosures: [first] = [] }: FeedEntry) {
  if (!first) return [];
  const { url, mediaType, bytes = UNKNOWN_LENGTH, seconds } = first;
  const duration = { ...withAttributes({ 'xmlns:itunes': ITUNES }), ...textElement(`${seconds}`) };
  return [
    extension('enclosure', [withAttributes({ url, length: String(bytes), type: mediaType })]),
    ...(seconds === undefined ? [] : [extension('itunes:duration', [duration])]),
  ];
}

/** What an item is shown by, and the sound and film behind the first. */
export function mediaOf(entry: FeedEntry) {
  const picture = mediaContent(entry);
  const contents = [
    ...(picture ? [picture] : []),
    ...(entry.enclosures ?? []).slice(1).map(enclosureContent),
  ];
  return contents.length === 0 ? [] : [extension('media:content', contents.map(withAttributes))];
}
