import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../replace-file.ts';
import type { FolderPicture } from './picture-file.ts';

/** What is served as it is, without the Worker: wrangler.toml names it. From the root. */
export const ASSETS_FOLDER = 'generated/assets';

/** So many assets a Worker may have, on a plan that costs nothing (Cloudflare, Workers limits). */
export const MOST_ASSETS = 20_000;

/**
 * What is said with every picture (https://developers.cloudflare.com/workers/static-assets/headers/). Its name has its hash, so it
 * never changes (RFC 8246). An SVG that is gone to may hold a script, which the sandbox does not run; its own styles are let in.
 */
const HEADERS = `/pictures/*
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  Content-Security-Policy: sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:
  X-Content-Type-Options: nosniff
`;

/** What stands beside the pictures. It is not said that a Worker may have a folder of assets with nothing to serve in it. */
const FILES = {
  _headers: HEADERS,
  'pictures.txt':
    'The pictures of the articles are at /pictures/, each by a name with a hash of its bytes.\n',
};

/** Puts pictures where they are served; those that are there stay as they are. */
export async function putPictures(root: string, pictures: readonly FolderPicture[]): Promise<void> {
  const assets = join(root, ASSETS_FOLDER);
  const folder = folderIn(root);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(FILES)) {
    const file = join(assets, name);
    if ((await readFile(file, 'utf8').catch(() => '')) !== text) await replaceFile(file, text);
  }
  const present = new Set(await readdir(folder));
  for (const { name, file } of new Map(pictures.map((picture) => [picture.name, picture])).values()) {
    if (present.has(name)) continue;
    const draft = join(assets, `../.${name}.${process.pid}.tmp`);
    try {
      await copyFile(file.name, draft, constants.COPYFILE_FICLONE);
      await rename(draft, join(folder, name));
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }
}

/** Takes away the pictures of earlier builds. */
export async function removeOtherPictures(root: string, pictures: readonly FolderPicture[]): Promise<void> {
  const names = new Set(pictures.map(({ name }) => name));
  const folder = folderIn(root);
  for (const name of await readdir(folder)) {
    if (!names.has(name)) await rm(join(folder, name));
  }
}

function folderIn(root: string): string {
  return join(root, ASSETS_FOLDER, 'pictures');
}
