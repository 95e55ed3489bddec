import type { Problem } from '../../problem.ts';
import type { FieldValues } from './fields.ts';
import { HELD_STATUS } from './status.ts';
import { isUnlisted } from './unlisted.ts';
import { NEVER, NO } from './yes-or-no.ts';

/** In Substack's words. */
const NOT_FOR_ALL = /^(?:only_|founding)/i;
/** Fields that may say that an article is not for others. */
const DECIDING = new Set(['draft', 'hidden', 'unlisted', 'published', 'publish', 'render']);

/**
 * Why an article's front matter, or what else says its facts at that `place`, holds it back, if it does: as a draft, or as not for
 * everyone. What is `wrong` in it may be the word on that: then nobody can tell, and what was not meant for others cannot be taken
 * back.
 */
export function heldBack(
  file: string,
  found: FieldValues,
  wrong: readonly Problem[],
  place = 'front matter',
): Problem | undefined {
  const { draft, hidden, published, publish, render, path, status, visibility, audience } = found;
  const words = [
    draft && 'draft: true',
    hidden && 'private: true',
    published?.match(NO) && 'published: false',
    publish?.match(NO) && 'publish: false',
    render?.match(NEVER) && `build: render: ${render}`,
    // With Eleventy it has no page; it may still stand in a list.
    path?.match(NO) && isUnlisted(found) && `permalink: ${path}`,
    status?.match(HELD_STATUS) && `status: ${status}`,
    audience?.match(NOT_FOR_ALL) && `audience: ${audience}`,
    visibility?.match(HELD_STATUS) && `visibility: ${visibility}`,
  ].find(Boolean);
  if (!words) return wrong.find(({ field }) => DECIDING.has(field));
  const fault = `is held back by its ${place} (${words})`;
  return { file, field: 'draft', fault, remedy: 'take that out when it is ready' };
}
