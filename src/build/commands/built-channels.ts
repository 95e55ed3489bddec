import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBundle } from '../../bundle/open-bundle.ts';
import { BUNDLE_FILE } from '../build.ts';

/** The state of each channel that the last build packed, by its path. */
export function builtChannels(root: string): ReadonlyMap<string, string> {
  return channelsIn(Uint8Array.from(readFileSync(join(root, BUNDLE_FILE))).buffer);
}

/** The same of a bundle. */
export function channelsIn(bundle: ArrayBuffer): ReadonlyMap<string, string> {
  const { channelCount, channel } = openBundle(bundle);
  return new Map(
    Array.from({ length: channelCount }, (_, number) => {
      const { path, state } = channel(number);
      return [path, state];
    }),
  );
}
