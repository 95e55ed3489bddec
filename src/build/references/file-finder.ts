import { addressKeys } from '../../former-address.ts';
import type { FolderReference } from '../../parse/folder-address.ts';
import type { FormerAddress } from '../former-site/former-addresses.ts';
import { unambiguous } from '../former-site/unambiguous.ts';

/** Where what a site serves as it is, or its articles, may lie below its root: Hugo, Zola, Astro, Jekyll. */
const BELOW_ROOT = ['', 'static/', 'public/', 'assets/', 'content/'];
/** How the files of articles end, which their addresses on a site do not say. */
const ENDINGS = ['.md', '.markdown', '.mdwn', '.mdx', '.qmd', '.rmd', '.html', '.htm', '.txt'];

/** Files that an article has, in a folder of its own, with other programs than those of `index`: Lektor. */
const PAGES = ['contents.lr'];

/** Finds the files of a folder that the seed `from` refers to. Each gives a file's path as it is listed. */
export interface FileFinder {
  /** The very file. Its name may differ in case, and in how its accents are composed: disks forgive that. */
  file(reference: FolderReference, from: string): string | undefined;
  /** The same, or the one article that has that address on a site: `other.md` by `other.html`, `other` or `other/`. */
  article(reference: FolderReference, from: string): string | undefined;
}

/**
 * A finder for the files of a folder, by their paths and by their addresses on a former site. Where nothing lies at a
 * path, it may be meant from the folder on, or be the end of exactly one file's path, as in an Obsidian vault:
 * https://help.obsidian.md/links.
 */
export function fileFinder(
  files: readonly string[],
  addresses: ReadonlyMap<string, Pick<FormerAddress, 'file'>>,
): FileFinder {
  const exact = new Map(files.map((path) => [path.normalize('NFC'), path]));
  const folded = unambiguous(files.map((path) => [foldedOf(path), path]));
  const byEnd = unambiguous(files.flatMap((path) => endsOf(path).map((end) => [end, path] as const)));
  const find = (path: string) => exact.get(path) ?? folded.get(foldedOf(path));
  const onlyOneOf = (names: readonly string[]) => {
    const found = names.flatMap((name) => find(name) ?? []);
    return found.length === 1 ? found[0] : undefined;
  };
  const findArticle = (path: string) =>
    find(path) ??
    onlyOneOf(ENDINGS.map((ending) => `${addressOf(path)}${ending}`)) ??
    onlyOneOf(
      [...ENDINGS.map((ending) => `index${ending}`), ...PAGES].map((name) => `${addressOf(path)}/${name}`),
    );
  const findOnSite = (path: string) => firstIn(addressKeys(path), (key) => addresses.get(key)?.file);
  /** https://hexo.io/docs/asset-folders#Post-Asset-Folder: `_posts/rain/a.png`, which `_posts/rain.md` calls `a.png`. */
  const findInOwnFolder = ({ path, isRooted }: FolderReference, from: string) => {
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    const isBelow = !isRooted && path.startsWith(folder);
    return isBelow ? find(`${from.replace(/\.\w+$/, '')}/${path.slice(folder.length)}`) : undefined;
  };
  const findAnywhere = ({ path, isRooted }: FolderReference, from: string) => {
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    const written = path.startsWith(folder) ? path.slice(folder.length) : path;
    return isRooted ? undefined : (find(written) ?? byEnd.get(foldedOf(written)));
  };
  const findNoteAnywhere = ({ path, isRooted }: FolderReference, from: string) => {
    const found = ['', ...ENDINGS].flatMap(
      (ending) => findAnywhere({ path: path + ending, isRooted }, from) ?? [],
    );
    return found.length === 1 ? found[0] : undefined;
  };

  return {
    file: (reference, from) =>
      firstIn(rootsOf(reference, from), (root) => find(root + reference.path)) ??
      findInOwnFolder(reference, from) ??
      findAnywhere(reference, from),
    article: (reference, from) =>
      firstIn(rootsOf(reference, from), (root) => findArticle(root + reference.path)) ??
      (reference.isRooted ? findOnSite(reference.path) : undefined) ??
      findNoteAnywhere(reference, from),
  };
}

/** The root of a site is the folder, or a folder in it that the article is in. */
function rootsOf({ isRooted }: FolderReference, from: string): string[] {
  if (!isRooted) return [''];
  const parts = from.split('/').slice(0, -1);
  const above = ['', ...parts.map((_, i) => `${parts.slice(0, i + 1).join('/')}/`)];
  return above.flatMap((root) => BELOW_ROOT.map((below) => root + below));
}

/** Obsidian's "shortest path when possible": a file may be called by what no other path ends with. */
function endsOf(path: string): string[] {
  const parts = foldedOf(path).split('/');
  return parts.map((_, i) => parts.slice(i).join('/'));
}

function addressOf(path: string): string {
  return path.replace(/^\/|\/$|(?:\/index)?\.html?$/gi, '');
}

function foldedOf(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function firstIn(parts: readonly string[], find: (part: string) => string | undefined): string | undefined {
  for (const part of parts) {
    const found = find(part);
    if (found !== undefined) return found;
  }
  return undefined;
}
