import { paths } from '../../urls.ts';
import type { PictureShelf } from './picture-shelf.ts';
import type { ReadRecordings } from './recording-cache.ts';
import type { RecordingTarget, Target } from './settled-html.ts';

/** Answers where a file of the folder, by its path, stands on the web as a picture or as a recording. */
export interface AssetTargets {
  picture(path: string | undefined): Target;
  recording(path: string | undefined): RecordingTarget;
}

/** The answers by what is on a shelf, and by the recordings that were read. */
export function assetTargets(shelf: PictureShelf, recordings: ReadRecordings): AssetTargets {
  return {
    picture(path) {
      if (path === undefined) return { lost: 'no picture' };
      const picture = shelf.at(path);
      if (typeof picture === 'string') return { lost: picture };
      return { address: paths.picture(picture.name), width: picture.width, height: picture.height };
    },
    recording(path) {
      const recording = path === undefined ? undefined : recordings.get(path);
      if (recording === undefined) return { lost: 'no recording' };
      if (typeof recording === 'string') return { lost: `recording ${recording}` };
      return { address: paths.recording(recording.name), recording };
    },
  };
}
