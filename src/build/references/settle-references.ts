import type { ArticleContents } from '../../bundle/contents.ts';
import { readFolderAddress } from '../../parse/folder-address.ts';
import type { Problem } from '../../problem.ts';
import { paths } from '../../urls.ts';
import type { FormerAddresses } from '../former-site/former-addresses.ts';
import type { SeedRecord } from '../seed-record.ts';
import type { SeedFile } from '../seeds/seed-files.ts';
import { assetTargets } from './asset-targets.ts';
import { fileFinder } from './file-finder.ts';
import { type LinkedArticles, linkTargets } from './link-targets.ts';
import type { FolderPicture } from './picture-file.ts';
import type { FolderRecording } from './recording-file.ts';
import { referredRecordings } from './referred-recordings.ts';
import { settledRecord } from './settled-record.ts';
import { siteReferences } from './site-references.ts';

/** What is known when the references of articles to files are settled. */
export interface KnownFiles extends LinkedArticles {
  /** The folder in which what was built is kept. */
  readonly root: string;
  /** Every file of the folder of seeds. */
  readonly files: readonly SeedFile[];
  readonly addresses: FormerAddresses['byKey'];
  /** Where everything will be served, if that is known. */
  readonly siteUrl: string | undefined;
}

/** What came of the references of all articles. */
export interface Settled {
  readonly records: ReadonlyMap<string, SeedRecord>;
  /** The slugs of the articles that each article links to, by its file. */
  readonly links: ReadonlyMap<string, ReadonlySet<string>>;
  /** The names of the pictures that each article shows or links to, by its file. */
  readonly shown: ReadonlyMap<string, readonly string[]>;
  /** The pictures that are shown or linked to, each once. */
  readonly pictures: readonly FolderPicture[];
  /** The recordings of the folder that each article plays or links to, by its file. */
  readonly played: ReadonlyMap<string, readonly FolderRecording[]>;
  /** Those recordings, each once. */
  readonly recordings: readonly FolderRecording[];
  /** What is left out, by article. */
  readonly warnings: readonly Problem[];
}

const PICTURE = new RegExp(`="${paths.picture('([^"]+)')}"`, 'g');
const RECORDING = new RegExp(`="${paths.recording('([^"]+)')}"`, 'g');
const NOTHING = { links: new Map(), shown: new Map(), pictures: [], played: new Map(), recordings: [] };

/**
 * Replaces the files that articles refer to by where they are on the web: pictures, recordings, and other articles. They refer to them
 * by their paths, or by whole addresses on the site itself, which was another program's before.
 */
export async function settleReferences(known: KnownFiles): Promise<Settled> {
  const { root, files, records, published, addresses, siteUrl } = known;
  const publishedFiles = new Set(published.map(({ file }) => file));
  const onSite = siteReferences(siteUrl);
  const referenceOf = (address: string) => readFolderAddress(address) ?? onSite.referenceOf(address);
  const referring = [...records.values()].filter(
    ({ path, refersTo, linkedHosts }) =>
      (refersTo || (onSite.site !== undefined && linkedHosts?.includes(onSite.site))) &&
      publishedFiles.has(path),
  );
  if (referring.length === 0) return { records, ...NOTHING, warnings: [] };
  // Loaded only then: most folders have no pictures.
  const { pictureShelf } = await import('./picture-shelf.ts');
  const finder = fileFinder(
    files.map(({ path }) => path),
    addresses,
  );
  const shelf = pictureShelf(files);
  const read = await referredRecordings(referring, { root, files, finder, referenceOf });
  const recordings = [...read.values()].filter((recording) => typeof recording === 'object');
  const byName = new Map(recordings.map((recording) => [recording.name, recording]));
  const assets = assetTargets(shelf, read);
  const { linkTarget, links } = linkTargets(finder, assets, known);
  const settled = new Map(records);
  const shown = new Map<string, readonly string[]>();
  const played = new Map<string, readonly FolderRecording[]>();
  const warnings: Problem[] = [];
  const by = { finder, assets, referenceOf, isOnSite: onSite.isOnSite, linkTarget, siteUrl };
  for (const record of referring) {
    const { record: present, contents, warnings: lost } = settledRecord(record, by);
    settled.set(record.path, present);
    shown.set(record.path, namesIn(contents, PICTURE));
    played.set(
      record.path,
      namesIn(contents, RECORDING).flatMap((name) => byName.get(name) ?? []),
    );
    warnings.push(...lost);
  }
  return { records: settled, links, shown, pictures: shelf.pictures(), played, recordings, warnings };
}

function namesIn({ picture, enclosures = [], contentHtml }: ArticleContents, form: RegExp): string[] {
  const named = [picture?.address, ...enclosures.map(({ url }) => url)].map((address) => `="${address}"`);
  return [...[...named, contentHtml].join().matchAll(form)].map(([, name = '']) => name);
}
