import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../replace-file.ts';
import type { FolderAsset } from './asset-file.ts';

/** What lies beside the Worker: wrangler.toml names it. From the root. */
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

/** The assets of the articles, by the folder in which they are served. */
export type AssetFolders = Readonly<Record<'pictures' | 'recordings', readonly FolderAsset[]>>;

/** Puts assets where they are served; those that are there stay as they are. */
export async function putAssets(root: string, folders: AssetFolders): Promise<void> {
  const assets = join(root, ASSETS_FOLDER);
  await mkdir(assets, { recursive: true });
  for (const [name, text] of Object.entries(FILES)) {
    const file = join(assets, name);
    if ((await readFile(file, 'utf8').catch(() => '')) !== text) await replaceFile(file, text);
  }
  for (const [folder, files] of Object.entries(folders)) await putInto(join(assets, folder), files);
}

async function putInto(folder: string, files: readonly FolderAsset[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const present = new Set(await readdir(folder));
  for (const { name, file } of new Map(files.map((asset) => [asset.name, asset])).values()) {
    if (present.has(name)) continue;
    const draft = join(folder, `../../.${name}.${process.pid}.tmp`);
    try {
      await copyFile(file.name, draft, constants.COPYFILE_FICLONE);
      await rename(draft, join(folder, name));
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }
}

/** Takes away the assets of earlier builds. */
export async function removeOtherAssets(root: string, folders: AssetFolders): Promise<void> {
  for (const [folder, files] of Object.entries(folders)) {
    const names = new Set(files.map(({ name }) => name));
    const path = join(root, ASSETS_FOLDER, folder);
    for (const name of await readdir(path)) if (!names.has(name)) await rm(join(path, name));
  }
}
