import type { ParseSettings } from '../../parse/input.ts';
import { authorNames } from './author-names.ts';
import { fileKeys } from './file-keys.ts';
import { metaFiles } from './meta-files.ts';
import { substackPosts } from './substack-posts.ts';

/** What a folder says of its articles outside of them. */
export type FolderFacts = Required<Pick<ParseSettings, 'authors' | 'told' | 'keys'>>;

/** Reads what a folder says of its articles in files of its own, of which `paths` are those that it holds. */
export async function folderFacts(dir: string, paths: readonly string[]): Promise<FolderFacts> {
  return {
    authors: await authorNames(dir),
    told: { ...(await substackPosts(dir)), ...metaFiles(dir, paths) },
    keys: fileKeys(dir, paths),
  };
}
