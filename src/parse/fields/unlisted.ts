import type { FieldValues } from './fields.ts';
import { UNLISTED_STATUS } from './status.ts';
import { NEVER, YES } from './yes-or-no.ts';

/**
 * Whether an article's front matter says that it has a page which nothing lists. Of Hugo's lists `local` are still some, and
 * Eleventy may leave it out of those alone that it names.
 */
export function isUnlisted({ unlisted, visibility, list, excluded, status }: FieldValues): boolean {
  return (
    unlisted === true ||
    (list !== undefined && NEVER.test(list)) ||
    excluded?.some((name) => YES.test(name)) === true ||
    [visibility, status].some((text) => text !== undefined && UNLISTED_STATUS.test(text))
  );
}
