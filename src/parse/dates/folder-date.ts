import { dayInAddress } from './day-in-address.ts';

/** The day of the folder that an article has to itself: `2017/06/28/rain/index.md`. */
export function folderDate(path: string): string | undefined {
  const [, folder] = /^(.*)\/index\.[^/]*$/.exec(path) ?? [];
  return folder && dayInAddress(`/${folder}`);
}
