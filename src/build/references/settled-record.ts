import { type ArticleContents, openContents } from '../../bundle/contents.ts';
import { feedBytes } from '../../feed/feed-size.ts';
import type { FolderReference } from '../../parse/folder-address.ts';
import type { Problem } from '../../problem.ts';
import { packedContents } from '../packed-contents.ts';
import type { SeedRecord } from '../seed-record.ts';
import type { AssetTargets } from './asset-targets.ts';
import type { FileFinder } from './file-finder.ts';
import { type LossReason, type LostReference, lostNotices } from './lost-references.ts';
import { settledEnclosures } from './settled-enclosures.ts';
import { settledHtml, type Target, type Targets } from './settled-html.ts';
import { settledPicture } from './settled-picture.ts';

/** By what the references of an article are settled. */
export interface Settlement {
  readonly finder: FileFinder;
  readonly assets: AssetTargets;
  /** The file that an address names, if it is to be looked for. */
  referenceOf(address: string): FolderReference | undefined;
  /** Whether an address is on the site itself. */
  isOnSite(address: string): boolean;
  /** What a link to a file means in the seed `from`. */
  linkTarget(reference: FolderReference, from: string): Target;
  /** Where everything will be served, if that is known. */
  readonly siteUrl: string | undefined;
}

/** A record without addresses of the folder, and what had to go. */
export interface SettledRecord {
  readonly record: SeedRecord;
  readonly contents: ArticleContents;
  readonly warnings: readonly Problem[];
}

/** Longer than nearly every origin: what an entry takes in a feed is said with its addresses whole. */
const LONG_ORIGIN = `https://${'x'.repeat(63)}`;

/** Puts addresses of the web in place of those that a record has of the folder. */
export function settledRecord(record: SeedRecord, by: Settlement): SettledRecord {
  const { finder, assets, referenceOf, siteUrl = LONG_ORIGIN } = by;
  const { picture: ownPicture, enclosures: own, ...others } = openContents(record.contents);
  const astray: LostReference[] = [];
  const noted = <Found extends object>(
    found: Found,
    { otherwise = '' }: FolderReference,
    reason: LossReason,
  ): Found => {
    if ('lost' in found && by.isOnSite(otherwise)) astray.push({ path: otherwise, reason });
    return found;
  };
  const fileOf = (reference: FolderReference) => finder.file(reference, record.path);
  const targets: Targets = {
    referenceOf,
    picture: (reference) => noted(assets.picture(fileOf(reference)), reference, 'not here'),
    recording: (reference) => noted(assets.recording(fileOf(reference)), reference, 'recording not here'),
    link: (reference) => by.linkTarget(reference, record.path),
  };
  const { html: contentHtml, lost: lostInText } = settledHtml(others.contentHtml, targets);
  const { picture, lost: lostPictures } = settledPicture(ownPicture, targets);
  const { enclosures, lost: lostRecordings } = settledEnclosures(own, targets);
  const media = { ...(picture && { picture }), ...(enclosures && { enclosures }) };
  const contents = { ...others, ...media, contentHtml };
  const measured = { ...contents, topics: topicsOf(record) };
  return {
    record: {
      ...record,
      ...packedContents(contents),
      feedBytes: {
        full: feedBytes(measured, 'full', siteUrl),
        summary: feedBytes(measured, 'summary', siteUrl),
      },
    },
    contents,
    warnings: lostNotices(record.path, [...lostPictures, ...lostRecordings, ...lostInText, ...astray]),
  };
}

function topicsOf({ facets }: SeedRecord): readonly string[] {
  return facets ? [...facets.topics, ...facets.derivedTopics] : [];
}
