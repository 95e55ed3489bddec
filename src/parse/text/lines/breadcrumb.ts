import { isMenuEntry } from './menu-entry.ts';

/** What parts the entries of a breadcrumb. */
const CRUMB = /(?<!\s)\s+[>→/]\s+|(?:(?<!\s)\s+)?[»›]\s*/;
/** What stands before one. */
const YOU_ARE_HERE = /^you are (?:here|in)\s*:?\s*/i;

/** The entries of a breadcrumb: `Home`, `News` and a headline. One entry where a line is none. */
export function crumbsOf(line: string): string[] {
  return line.replace(YOU_ARE_HERE, '').split(CRUMB);
}

/** The headline that a breadcrumb ends in; `undefined` where a line is none, or ends in a section. */
export function lastCrumb(line: string): string | undefined {
  const crumbs = crumbsOf(line);
  const last = crumbs.at(-1) ?? '';
  return crumbs.length > 1 && isMenuEntry(crumbs[0] ?? '') && !isMenuEntry(last) ? last : undefined;
}
