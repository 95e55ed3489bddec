import { isNameOfSomebody, isRole } from '../lines/author-line.ts';
import type { Byline } from '../lines/byline.ts';
import { endsInYear } from '../lines/stamp.ts';
import { isLikelyStampOrByline } from '../lines/stamp-or-byline.ts';
import { nameOf } from './name-of.ts';

/** `3. Mai 2024 | 17:47 Uhr | Jane Doe`. */
const DATE_BEFORE = /^[^\p{L}\d]*\d.*\d(?:\s?(?:Uhr|h|[ap]\.?m\.?))?\s*[-–—|•·,]\s*(?=\p{Lu})/u;
/**
 * `vor 3 Stunden`, `4 min read`, `12`: a date that is told from today, or a count, in characters. With 20 the author of one of 58 pages is
 * lost.
 */
const LONGEST_COUNT = 40;
const LONGEST_STAMP = 80;
const YEAR = /\b(?:19|20)\d\d\b/;

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
