import { basename } from 'node:path';
import type { Enclosure } from '../../article.ts';
import { isSameFormat } from '../../parse/media-type.ts';
import { distinct } from '../../parse/recordings/distinct.ts';
import { safeLine } from '../../safe-text.ts';
import { paths } from '../../urls.ts';
import type { LostReference } from './lost-references.ts';
import type { FolderRecording } from './recording-file.ts';
import { placeOf, type Targets } from './settled-html.ts';

/** The sound and film of an article, with addresses on the web in place of those in the folder, and what had to go. */
export function settledEnclosures(
  enclosures: readonly Enclosure[] = [],
  targets: Pick<Targets, 'referenceOf' | 'recording'>,
): { readonly enclosures?: readonly Enclosure[]; readonly lost: readonly LostReference[] } {
  const lost: LostReference[] = [];
  const settled = enclosures.flatMap((enclosure) => {
    const reference = targets.referenceOf(enclosure.url);
    if (!reference) return [enclosure];
    const target = targets.recording(reference);
    if ('recording' in target) return [recorded(enclosure, target.recording)];
    const place = placeOf(reference, target);
    if ('address' in place) return [{ ...enclosure, url: place.address }];
    lost.push(place);
    return [];
  });
  return { ...(settled.length > 0 && { enclosures: distinct(settled) }), lost };
}

/** The file tells its size and its format; the article whether it is heard or seen, and how long it lasts, where it says so. */
function recorded(
  enclosure: Enclosure,
  { file, name, bytes, mediaType, seconds }: FolderRecording,
): Enclosure {
  const { mediaType: said, seconds: saidSeconds = seconds } = enclosure;
  return {
    ...enclosure,
    url: paths.recording(name),
    mediaType: isSameFormat(said, mediaType) ? said : mediaType,
    bytes,
    ...(saidSeconds && { seconds: saidSeconds }),
    fileText: safeLine(basename(file.path)),
  };
}
