import { RELATED_THINGS } from './related-stories.ts';

const HEADING = new RegExp(`^${RELATED_THINGS}\\s*:?(?:\\s+|$)|^related:\\s+`, 'i');

/**
 * What stands behind the heading of a box of other stories on a line that begins with it: another story, nothing, or the body. `undefined`
 * for any other line.
 */
export function behindRelatedHeading(line: string): string | undefined {
  const heading = HEADING.exec(line)?.[0];
  return heading === undefined ? undefined : line.slice(heading.length).trim();
}
