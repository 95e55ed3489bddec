import { slug } from 'github-slugger';
import { percentDecoded } from '../percent-decoded.ts';

/** A file that a seed refers to, by where it would lie in the folder of seeds. */
export interface FolderReference {
  /** Relative to the folder, with `/` between its parts, as a file's path is written: not encoded, NFC. Empty: the site's front page. */
  readonly path: string;
  /** Whether the seed wrote it from the root of its site: `/images/a.jpg`. */
  readonly isRooted: boolean;
  /** The part of the file that is meant, by its id. */
  readonly fragment?: string | undefined;
  /** The whole address that is meant where there is no such file, if the seed says what it is relative to. */
  readonly otherwise?: string | undefined;
}

/** No address of the web begins so: only the build reads it, and puts one of the web in its place. */
export const FOLDER_SCHEME = 'seed';

const PREFIX = `${FOLDER_SCHEME}:`;
/** As Zola and Docusaurus write a path from the root: `@/blog/a.md`, `@site/static/a.png`. */
const FROM_ROOT = /^(?:@(?:site)?)?[/\\]/;

/**
 * The address, for the build alone, of the file that `written` names in the seed `file`: `../images/a.jpg` in
 * `posts/one.md` is `seed:images/a.jpg`, and `#part` alone names a part of the seed itself. `undefined` where it names none, or one
 * outside of the folder. A query is no part of a file's name.
 */
export function folderAddress(
  written: string,
  file: string,
  otherwise: string | undefined,
): string | undefined {
  const isRooted = FROM_ROOT.test(written);
  const fragment = fragmentOf(written);
  const name = percentDecoded(written.replace(/[?#].*/s, '').replace(FROM_ROOT, ''));
  const path =
    written.startsWith('#') && fragment
      ? file
      : otherwise === undefined && /^\/(?:[?#]|$)/.test(written)
        ? ''
        : pathFrom(isRooted ? '' : file, name);
  if (path === undefined) return undefined;
  const parts = path.toWellFormed().split('/').map(encodeURIComponent);
  const rest = otherwise === undefined ? '' : `?${encodeURIComponent(otherwise.toWellFormed())}`;
  const part = fragment && `#${encodeURIComponent(fragment)}`;
  return `${PREFIX}${isRooted ? '/' : ''}${parts.join('/')}${rest}${part}`;
}

/** Reads what `folderAddress` wrote; `undefined` for any other address. */
export function readFolderAddress(address: string): FolderReference | undefined {
  if (!address.startsWith(PREFIX)) return undefined;
  const [file = '', fragment] = address.slice(PREFIX.length).split('#');
  const [path = '', otherwise] = file.split('?').map(decodeURIComponent);
  return {
    path: path.replace(/^\//, ''),
    isRooted: path.startsWith('/'),
    otherwise,
    fragment: fragment && decodeURIComponent(fragment),
  };
}

/** Obsidian writes the words of the heading that it means, below those of the ones above it; a `^` is the name of a paragraph. */
function fragmentOf(written: string): string {
  const part = percentDecoded(written.replace(/^[^#]*#?/s, '')).toWellFormed();
  if (part.startsWith('^')) return '';
  return /\s/.test(part) ? slug(part.replace(/^.*#/s, '').trim()) : part;
}

function pathFrom(file: string, written: string): string | undefined {
  const parts = file.split('/').slice(0, -1);
  for (const part of written.split(/[/\\]/)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return written === '' || parts.length === 0 ? undefined : parts.join('/').normalize('NFC');
}
