import { type ArticleContents, openContents } from '../../bundle/contents.ts';
import { withoutEntities } from '../../entities.ts';
import type { FolderReference } from '../../parse/folder-address.ts';
import { isRecordingName } from '../../parse/not-articles/beside-articles.ts';
import type { SeedRecord } from '../seed-record.ts';
import type { SeedFile } from '../seeds/seed-files.ts';
import type { FileFinder } from './file-finder.ts';
import type { ReadRecordings } from './recording-cache.ts';

const ADDRESS = /="([^"]*)"/g;

/** A folder, and how what articles have in it is found. */
export interface ReferringFolder {
  /** Where what was built is kept. */
  readonly root: string;
  readonly files: readonly SeedFile[];
  readonly finder: FileFinder;
  /** The file that an address names, if it is to be looked for. */
  referenceOf(address: string): FolderReference | undefined;
}

/** The recordings of a folder that articles refer to. */
export async function referredRecordings(
  records: readonly SeedRecord[],
  { root, files, finder, referenceOf }: ReferringFolder,
): Promise<ReadRecordings> {
  // Most folders have none.
  if (!files.some(({ path }) => isRecordingName(path))) return new Map();
  const paths = new Set(
    records.flatMap(({ path, contents }) =>
      addressesIn(openContents(contents))
        .flatMap((address) => referenceOf(address) ?? [])
        .filter((reference) => isRecordingName(reference.path))
        .flatMap((reference) => finder.file(reference, path) ?? []),
    ),
  );
  const referred = files.filter(({ path }) => paths.has(path));
  if (referred.length === 0) return new Map();
  // Loaded only then, too.
  const { readRecordings } = await import('./recording-cache.ts');
  return readRecordings(root, referred);
}

function addressesIn({ contentHtml, enclosures = [] }: ArticleContents): string[] {
  const inText = [...contentHtml.matchAll(ADDRESS)].map(([, address = '']) => withoutEntities(address));
  return [...enclosures.map(({ url }) => url), ...inText];
}
