import { join } from 'node:path';
import { readIfThere } from './read-if-there.ts';

const META = /\.meta$/i;
const LINE = /^\.\. ([a-z][\w-]*):[ \t]*(\S.*)$/gim;

/**
 * What Nikola's files of facts say of the articles beside them, `ferry.meta` of `ferry.html`: lines of front matter, by their paths
 * from the folder's root without their ending. https://getnikola.com/handbook.html#two-file-format
 */
export function metaFiles(dir: string, paths: readonly string[]): Readonly<Record<string, string>> {
  const told = paths.flatMap((path) => {
    const text = META.test(path) ? (readIfThere(join(dir, path)) ?? '') : '';
    const lines = [...text.matchAll(LINE)].map(
      ([, name, value = '']) => `${name}: ${JSON.stringify(value.trim())}\n`,
    );
    return lines.length > 0 ? [[`/${path.replace(META, '')}`, lines.join('')] as const] : [];
  });
  return Object.fromEntries(told);
}
