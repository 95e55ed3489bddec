import type { Problem } from '../problem.ts';
import type { Change } from './identity/identify.ts';
import type { PublishedSeed } from './identity/published-seed.ts';
import type { FolderPicture } from './references/picture-file.ts';
import type { FolderRecording } from './references/recording-file.ts';
import type { Weight } from './report/weight.ts';

/** What is to be said of seeds, each with its file, the reason and what to do. */
export interface SeedNotices {
  /** Articles that are dated in the future: they are bundled, and appear at their time without another build. */
  readonly scheduled: readonly Problem[];
  /** Articles whose pages stand, now or from their time on, and which nothing lists. */
  readonly unlisted: readonly Problem[];
  /** Published, but worth a look. */
  readonly warned: readonly Problem[];
  /** Why a seed is not published. */
  readonly refused: readonly Problem[];
  /** Seeds that their authors hold back. */
  readonly held: readonly Problem[];
  /** Published before, and gone since the last build. */
  readonly removed: readonly Problem[];
  /** Seeds with the text of another one, which are not published, and those with nearly the text, which are. */
  readonly duplicates: readonly Problem[];
}

/** What became of every seed. */
export interface BuildResult extends SeedNotices {
  /** Newest first, without those that are not listed. */
  readonly published: readonly PublishedSeed[];
  /** The pictures that the published articles show or link to. */
  readonly pictures: readonly FolderPicture[];
  /** The recordings of the folder that they play or link to. */
  readonly recordings: readonly FolderRecording[];
  readonly changes: readonly Change[];
  readonly weight: Weight;
}
