import type { FolderReference } from '../../parse/folder-address.ts';
import {
  isBesideArticles,
  isPictureName,
  isRecordingName,
} from '../../parse/not-articles/beside-articles.ts';
import { paths } from '../../urls.ts';
import type { PublishedSeed } from '../identity/published-seed.ts';
import type { SeedRecord } from '../seed-record.ts';
import type { AssetTargets } from './asset-targets.ts';
import type { FileFinder } from './file-finder.ts';
import { formerChannels } from './former-channels.ts';
import type { Target } from './settled-html.ts';

/** What is known of the articles that links may lead to. */
export interface LinkedArticles {
  readonly records: ReadonlyMap<string, SeedRecord>;
  readonly published: readonly PublishedSeed[];
  /** Seeds that are not published, and those with the same text that are. */
  readonly duplicates: readonly { readonly file: string; readonly of: string }[];
}

/** Answers what links to files mean, in the seed `from`; `links` has the slugs of the articles that each seed was found to link to. */
export function linkTargets(finder: FileFinder, assets: AssetTargets, known: LinkedArticles) {
  const slugs = new Map(known.published.map(({ file, article }) => [file, article.slug]));
  for (const { file, of } of known.duplicates) slugs.set(file, slugs.get(of) ?? '');
  const channelAt = formerChannels(
    known.published.flatMap(({ file, isUnlisted }) =>
      isUnlisted ? [] : (known.records.get(file)?.facets ?? []),
    ),
  );
  const links = new Map<string, Set<string>>();
  const linkTarget = (reference: FolderReference, from: string): Target => {
    if (reference.path === '') return { address: paths.home };
    if (isRecordingName(reference.path)) return assets.recording(finder.file(reference, from));
    const path = finder.article(reference, from);
    if (path === undefined) {
      const address = channelAt(reference);
      return address === undefined ? { lost: 'no file' } : { address };
    }
    const slug = slugs.get(path);
    if (slug) {
      if (slug !== slugs.get(from)) links.set(from, (links.get(from) ?? new Set()).add(slug));
      return { address: `${paths.article(slug)}${fragmentOf(reference)}` };
    }
    if (isPictureName(path)) {
      const target = assets.picture(path);
      return 'address' in target ? { address: target.address } : { lost: 'other file' };
    }
    const isSeed = known.records.has(path) && !isBesideArticles(path);
    return { lost: isSeed ? 'unpublished' : 'other file' };
  };
  return { linkTarget, links };
}

function fragmentOf({ fragment }: FolderReference): string {
  return fragment === undefined ? '' : `#${encodeURIComponent(fragment)}`;
}
