import type { Enclosure } from '../article.ts';
import type { FeedEntry } from '../feed/feed-entry.ts';
import { mediumOf } from './enclosure.ts';
import { leadPicture } from './picture.ts';

const NAMESPACE = 'http://search.yahoo.com/mrss/';

/**
 * The attributes of `media:content` for what an entry is shown by in lists and on cards, in Atom and RSS alike
 * (https://www.rssboard.org/media-rss). The namespace is declared where it is used, so that a feed without pictures has none.
 */
export function mediaContent(entry: FeedEntry): Record<string, string> | undefined {
  const picture = leadPicture(entry);
  if (!picture) return undefined;
  const { url, width, height } = picture;
  const size = width && height ? { width: String(width), height: String(height) } : {};
  return { 'xmlns:media': NAMESPACE, url, medium: 'image', ...size };
}

/** The same for sound or film of an entry. */
export function enclosureContent({ url, mediaType, bytes, seconds }: Enclosure): Record<string, string> {
  return {
    'xmlns:media': NAMESPACE,
    url,
    type: mediaType,
    medium: mediumOf(mediaType),
    ...(bytes && { fileSize: String(bytes) }),
    ...(seconds && { duration: String(seconds) }),
  };
}
