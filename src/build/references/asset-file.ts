import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { assetName } from '../../asset-name.ts';
import { mintSlug } from '../identity/mint.ts';
import type { SeedFile } from '../seeds/seed-files.ts';

/** A file of the folder that is published as it is. */
export interface FolderAsset {
  /** The seeds' file that it is. */
  readonly file: SeedFile;
  /** What it is called on the web: its name, a hash of its bytes, the ending of its format. */
  readonly name: string;
  readonly bytes: number;
}

/** Why the bytes of a file cannot be published. */
export type AssetFault = 'unreadable' | 'too large';

/** A static asset of a Worker at most (Cloudflare, Workers limits). */
export const MOST_ASSET_BYTES = 25 * 2 ** 20;

const HASH_DIGITS = 16;

/** The bytes of a file that is to be published, or why it cannot be. */
export function readAsset(file: SeedFile): Uint8Array | AssetFault {
  try {
    const stats = statSync(file.name);
    if (!stats.isFile()) return 'unreadable';
    return stats.size > MOST_ASSET_BYTES ? 'too large' : readFileSync(file.name);
  } catch {
    return 'unreadable';
  }
}

/** A file with these bytes as it stands on the web, where its name has the ending of its format. */
export function assetOf(file: SeedFile, content: Uint8Array, ending: string): FolderAsset {
  const words = mintSlug(basename(file.path).replace(/\.\w+$/, ''), new Set());
  const digits = hash('sha256', content).slice(0, HASH_DIGITS);
  return { file, name: assetName(words, digits, ending), bytes: content.length };
}
