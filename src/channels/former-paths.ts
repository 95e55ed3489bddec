import { channelKinds } from './index.ts';

/** Where a channel of a former site may be here, by its path there: `/topics/mosul/feed` of `/en/tags/mosul/feed`. */
export function formerChannelPaths(path: string): readonly string[] {
  return channelKinds.flatMap(({ formerly, directoryPath = '/' }) =>
    formerly?.test(path) ? [path.replace(formerly, directoryPath.slice(0, -1))] : [],
  );
}
