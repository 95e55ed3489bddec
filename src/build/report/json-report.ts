import { paths } from '../../urls.ts';
import type { BuildResult, SeedNotices } from '../build-result.ts';
import type { FolderAsset } from '../references/asset-file.ts';
import type { Weight } from './weight.ts';

interface ReportedAsset {
  readonly file: string;
  readonly path: string;
  readonly bytes: number;
}

/** What `npm run build -- --json` prints: all of it, whatever its length. */
export interface JsonReport extends SeedNotices {
  /** Why the build stopped; then nothing was replaced. */
  readonly error?: string;
  /** Newest first, what is listed. `path` is that of its page's URL. */
  readonly published: readonly {
    readonly file: string;
    readonly id: string;
    readonly slug: string;
    readonly path: string;
    readonly title: string;
    readonly published: string;
    readonly updated: string;
  }[];
  /** `path` is that of its URL. */
  readonly pictures: readonly ReportedAsset[];
  readonly recordings: readonly ReportedAsset[];
  /** What the bundle weighs, in bytes. */
  readonly weight?: Weight | undefined;
}

/** The report for programs. Without a result, as when the settings are wrong, its lists are empty. */
export function jsonReport(result: BuildResult | undefined, error?: string): JsonReport {
  return {
    ...(error === undefined ? {} : { error }),
    published: (result?.published ?? []).map(({ file, article }) => ({
      file,
      id: article.id,
      slug: article.slug,
      path: paths.article(article.slug),
      title: article.titleText,
      published: article.published,
      updated: article.updated,
    })),
    scheduled: result?.scheduled ?? [],
    unlisted: result?.unlisted ?? [],
    warned: result?.warned ?? [],
    refused: result?.refused ?? [],
    held: result?.held ?? [],
    removed: result?.removed ?? [],
    duplicates: result?.duplicates ?? [],
    pictures: (result?.pictures ?? []).map((picture) => reported(picture, paths.picture)),
    recordings: (result?.recordings ?? []).map((recording) => reported(recording, paths.recording)),
    weight: result?.weight,
  };
}

function reported({ file, name, bytes }: FolderAsset, pathOf: (name: string) => string): ReportedAsset {
  return { file: file.path, path: pathOf(name), bytes };
}
