/** What the bundle weighs, in bytes. */
export interface Weight {
  /** The articles themselves. */
  readonly bodies: number;
  /** The search's index. */
  readonly search: number;
  /** Who is who and what stands where: identities, channels. */
  readonly index: number;
}

const MIB = 2 ** 20;
/** A Worker may hold so much on every plan, its code among it (Cloudflare, Workers limits). */
const MOST = 64 * MIB;
/** The code, many times over. */
const KEPT_FREE = 2 * MIB;
const NEARLY = 0.8;
const REMEDY =
  'move the oldest seeds into a folder of their own and publish that from a Worker of its own (SEEDS_DIR)';

/** What a bundle weighs against what a Worker may hold, in a line; from 80 % on, with what to do. */
export function weightLine({ bodies, search, index }: Weight): string {
  const total = bodies + search + index;
  const parts = `articles ${size(bodies)}, search ${size(search)}, index ${size(index)}`;
  const line = `The bundle weighs ${size(total)} of ${size(MOST)}: ${parts}.`;
  return total < MOST * NEARLY ? line : `${line}\n  That is nearly all that a Worker may hold: ${REMEDY}`;
}

/** What the pictures or the recordings weigh that are served beside the bundle, in a line; nothing where there are none. */
export function besideLine(noun: string, assets: readonly { readonly bytes: number }[]): string[] {
  if (assets.length === 0) return [];
  const bytes = assets.reduce((sum, asset) => sum + asset.bytes, 0);
  return [
    `Beside it ${assets.length === 1 ? `is 1 ${noun}` : `are ${assets.length} ${noun}s`}, ${size(bytes)}.`,
  ];
}

/** Why a bundle is too heavy for a Worker, before the platform says so; nothing where it is not. */
export function tooHeavy(weight: Weight): string | undefined {
  const total = weight.bodies + weight.search + weight.index;
  if (total <= MOST - KEPT_FREE) return undefined;
  return `the bundle weighs ${size(total)} and a Worker holds ${size(MOST)}, its code among it; ${REMEDY}`;
}

function size(bytes: number): string {
  return bytes < MIB ? `${Math.ceil(bytes / 1024)} KiB` : `${(bytes / MIB).toFixed(1)} MiB`;
}
