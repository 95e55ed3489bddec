import { join } from 'node:path';
import { readIfThere } from './read-if-there.ts';

/** What Kirby says of a file beside it, in one of the site's languages or in all: `cover.jpg.txt`, `cover.jpg.en.txt`. */
const BESIDE = /^(.+\.(?:png|jpe?g|gif|webp|avif|svg|pdf|mp[34]|mov|zip))(?:\.[a-z]{2})?\.txt$/i;
const KEY = /^Uuid:[ \t]*([\w-]+)[ \t]*$/im;

/**
 * The files of a folder, by what Kirby's panel calls those that a text shows: `file://6aBZAVN6nq3CNOCa`. Each as an address from the
 * folder's root.
 */
export function fileKeys(dir: string, paths: readonly string[]): Readonly<Record<string, string>> {
  const keys = paths.flatMap((path) => {
    const file = BESIDE.exec(path)?.[1];
    const key = file && KEY.exec(readIfThere(join(dir, path)) ?? '')?.[1];
    return key ? [[`file://${key}`, `/${file}`] as const] : [];
  });
  return Object.fromEntries(keys);
}
