import { YES_OR_NO } from '../fields/yes-or-no.ts';
import { isTable } from '../table.ts';
import type { Named } from './article-object.ts';

/**
 * What an object says of whom it is for, in JSON of WordPress, Ghost, Micropub and others, by the names that front matter has for it, and
 * without case and joints. One name that holds it back is enough.
 */
const NAMES = {
  draft: ['draft', 'isdraft'],
  private: ['private', 'hidden', 'isprivate'],
  publish: ['publish', 'ispublished'],
  status: ['status', 'poststatus', 'pubstatus'],
  visibility: ['visibility'],
  audience: ['audience'],
  unlisted: ['unlisted'],
} as const;
/** Of a yes or no, the one that holds back. */
const HOLDS: Readonly<Record<string, string>> = { draft: 'true', private: 'true', publish: 'false' };

/** The values by which front matter would say for whom an article is: `draft`, `private`, `published: false`. */
export function meantFor(named: Named): Record<string, unknown> {
  const values = Object.entries(NAMES).flatMap(([field, names]) => {
    const said = names.map((name) => written(named.get(name))).filter((value) => value !== undefined);
    const value = said.find((one) => one === HOLDS[field]) ?? said[0];
    return value === undefined ? [] : [[field, value] as const];
  });
  // To most `published` is the day.
  const published = written(named.get('published'));
  const isWord = typeof published === 'string' && YES_OR_NO.test(published);
  return {
    ...Object.fromEntries(values),
    ...(isWord && { published }),
    ...([named.get('content'), named.get('excerpt')].some(isProtected) && { private: 'true' }),
  };
}

/** WordPress's word for what needs a password. */
function isProtected(value: unknown): boolean {
  return isTable(value) && value.protected === true;
}

function written(value: unknown): unknown {
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  return value === null || value === '' ? undefined : value;
}
