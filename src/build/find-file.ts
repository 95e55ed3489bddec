import type { FolderReference } from '../parse/folder-address.ts';

/** Where a site's root may lie in the folder: Hugo, Jekyll, Zola and Astro keep what is not made from elsewhere in these. */
const ROOTS = ['', 'static/', 'public/', 'assets/', 'content/'];
/** How the files of articles end, which their addresses on a site do not say. */
const ENDINGS = ['.md', '.markdown', '.mdx', '.html', '.htm', '.txt'];

/** Finds the files of a folder that seeds refer to. Each gives a file's path as it is listed. */
export interface FileFinder {
  /** The very file. Its name may differ in case, and in how its accents are composed: disks forgive that. */
  file(reference: FolderReference): string | undefined;
  /** The same, or the one article that has that address on a site: `other.md` by `other.html`, `other` or `other/`. */
  article(reference: FolderReference): string | undefined;
}

/** A finder for the files of a folder, by their paths. */
export function fileFinder(paths: readonly string[]): FileFinder {
  const exact = new Map(paths.map((path) => [path.normalize('NFC'), path]));
  const folded = new Map<string, string | undefined>();
  for (const path of paths) folded.set(foldedOf(path), folded.has(foldedOf(path)) ? undefined : path);
  const find = (path: string) => exact.get(path) ?? folded.get(foldedOf(path));

  const inRoots = ({ path, isRooted }: FolderReference, findAt: (path: string) => string | undefined) => {
    for (const root of isRooted ? ROOTS : ['']) {
      const found = findAt(`${root}${path}`);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const onlyOne = (names: readonly string[]) => {
    const found = names.flatMap((name) => find(name) ?? []);
    return found.length === 1 ? found[0] : undefined;
  };
  return {
    file: (reference) => inRoots(reference, find),
    article: (reference) =>
      inRoots(reference, (path) => {
        const bare = path.replace(/\.html?$/i, '');
        return (
          find(path) ??
          onlyOne(ENDINGS.map((ending) => `${bare}${ending}`)) ??
          onlyOne(ENDINGS.map((ending) => `${bare}/index${ending}`))
        );
      }),
  };
}

function foldedOf(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
