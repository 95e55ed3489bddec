import { anyWord, PUBLISHED, UPDATED } from '../../publication-words.ts';
import { isKnownAgency } from '../dateline/agencies.ts';
import { type Byline, isName } from '../lines/byline.ts';
import { endsInYear } from '../lines/stamp.ts';
import { isLikelyStampOrByline } from '../lines/stamp-or-byline.ts';
import { nameOf } from './name-of.ts';

/** `3. Mai 2024 | 17:47 Uhr | Jane Doe`. */
const DATE_BEFORE = /^[^\p{L}\d]*\d.*\d(?:\s?(?:Uhr|h|[ap]\.?m\.?))?\s*[-–—|•·,]\s*(?=\p{Lu})/u;
const HAN_NAME = /^\p{sc=Han}{1,3}[ 　]\p{sc=Han}{1,3}$/u;
/** What the author is, on the line below the name. */
const ROLES = [
  'reda[ck]t\\p{L}*|[ck]orr?esp\\p{L}*|reporter\\p{L}*|journalist\\p{L}*|editor\\p{L}*|autor\\p{L}*',
  'writer|author|periodista|giornalista',
];
const KINDS = ['freelance|staff|senior|chief|contributing|political'];
const ROLE = new RegExp(`^(?:${anyWord(KINDS)} )?${anyWord(ROLES)}(?: \\p{L}+){0,3}$`, 'iu');
/**
 * `vor 3 Stunden`, `4 min read`, `12`: a date that is told from today, or a count, in characters. With 20 the author of one of 58 pages is
 * lost.
 */
const LONGEST_COUNT = 40;
const LONGEST_STAMP = 80;
const YEAR = /\b(?:19|20)\d\d\b/;
/** What buttons, entries of menus and headings under a headline begin with that look like names. */
const NO_NAMES = [
  'text|view|watch|key|share|read|more|get|sign|play|image|photo|getty|follow|listen|print|email|show|open|live|font|save',
  'add|by|up|browse|copy|join|last|top|no|all|my|your|our|the|how|what|why|in|on|customer|total|buy|video|editorial',
  'd(?:er|ie|as|en|em)|eine?|f(?:ür|rom|or)|aus|im|zum|zur|mit|und|über|keine|viele',
  'más|como|los|las|les?|un[ae]?',
];
const NO_NAME = new RegExp(`^${anyWord(NO_NAMES, PUBLISHED, UPDATED)}(?!\\p{L})`, 'iu');

/** Names on the line of a date, a time, a count of comments or a role, or on the lines around it. */
export function namesBesideStamp(lines: readonly string[]): Byline | undefined {
  const named = lines.map(namesOn);
  const hasNone = (names: readonly string[]) => names.length === 0;
  for (const [index, line] of lines.entries()) {
    if (!isBesideName(line)) continue;
    const start = named.slice(0, index).findLastIndex(hasNone) + 1;
    const below = named.slice(index + 1).findIndex(hasNone);
    const names = named.slice(start, below === -1 ? undefined : index + 1 + below).flat();
    if (names.length > 0) return { names: [...new Set(names)] };
  }
  return undefined;
}

function isBesideName(line: string): boolean {
  if (isLikelyStampOrByline(line) || isRole(line) || endsInYear(line)) return true;
  return line.length <= (YEAR.test(line) ? LONGEST_STAMP : LONGEST_COUNT) && /\d/.test(line);
}

/** `Jane Doe | John Roe`, `Jane Doe / EXAMPLE.COM / 3 May 2024, 17:47`, `Jane Doe@jane`. */
function namesOn(line: string): string[] {
  const parts = line
    .replace(DATE_BEFORE, '')
    .split(/[|/,]/)
    .map((part) => nameOf(part.trim()));
  return isNameOfSomebody(parts[0] ?? '') ? parts.filter(isNameOfSomebody) : [];
}

/** Whether a line says what somebody is who writes: `Contributing writer`. */
export function isRole(line: string): boolean {
  return ROLE.test(line);
}

/** Whether a line is the name of somebody, and not a button, a heading or an agency that looks like one. */
export function isNameOfSomebody(line: string): boolean {
  return (
    (isName(line) || HAN_NAME.test(line)) && !/\d/.test(line) && !NO_NAME.test(line) && !isKnownAgency(line)
  );
}
