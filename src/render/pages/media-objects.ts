import type { AudioObject, VideoObject } from 'schema-dts';
import type { Article, Enclosure } from '../../article.ts';
import { mediumOf } from '../enclosure.ts';
import type { ShownPicture } from '../picture.ts';

/** The sound and film of an article as schema.org's NewsArticle has them; of a film also what Google's documentation asks for. */
export function mediaObjects(
  { enclosures = [], titleText, published }: Article,
  picture: ShownPicture,
): { audio?: AudioObject[]; video?: VideoObject[] } {
  const factsOf = ({ url, mediaType, bytes, seconds, titleText: own }: Enclosure) => ({
    name: own ?? titleText,
    contentUrl: url,
    encodingFormat: mediaType,
    ...(bytes && { contentSize: `${bytes}` }),
    ...(seconds && { duration: `PT${seconds}S` }),
  });
  const of = (medium: string) => enclosures.filter(({ mediaType }) => mediumOf(mediaType) === medium);
  const audio = of('audio').map((one) => ({ '@type': 'AudioObject', ...factsOf(one) }) as const);
  const uploaded = { thumbnailUrl: picture.url, uploadDate: published };
  const video = of('video').map((one) => ({ '@type': 'VideoObject', ...factsOf(one), ...uploaded }) as const);
  return { ...(audio.length > 0 && { audio }), ...(video.length > 0 && { video }) };
}
