import type { ParseSettings } from '../../parse/input.ts';
import { authorNames } from './author-names.ts';
import { substackPosts } from './substack-posts.ts';

/** What a folder says of its articles outside of them. */
export type FolderFacts = Required<Pick<ParseSettings, 'authors' | 'told'>>;

/** Reads what a folder says of its articles in files of its own. */
export async function folderFacts(dir: string): Promise<FolderFacts> {
  return { authors: await authorNames(dir), told: await substackPosts(dir) };
}
