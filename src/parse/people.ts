import { isKnownAgency, looksLikeOutlet } from './text/dateline/agencies.ts';
import { isName } from './text/lines/byline.ts';

const AND = '(?:and|und|et|y|e|en|og|och|with)';
const BETWEEN = new RegExp(String.raw`(?:(?<!\s)\s+)?(?:[,;]\s${AND}\s|[,;/&])\s*|(?<!\s)\s+${AND}\s+`, 'u');
/** What is set behind a name as names are: `Jane Doe, Staff Writer`. */
const ROLE =
  /\b(?:writer|reporter|editor|correspondent|journalist|director|professor|contributor|columnist|staff|team|president|officer|manager|fellow|post|times|news|press|daily|university|institute|center|centre)\b/i;

/** An address behind a name, which is not for everyone: `Jane Doe <jane@example.org>`, `Jane Doe (@jane)`. */
const ADDRESS = /\s{0,3}(?:<[^<>]{1,200}>|\([^()\s]{0,200}@[^()\s]{1,200}\))/g;
/** A link in Markdown, whose text is the name. */
const LINK = /\[([^[\]]{1,200})\]\([^()\s]{1,500}\)/g;

/** The people that one byline names, where it is a list of nothing but names, perhaps with their agency behind; else the byline. */
export function peopleIn(byline: string): string[] {
  const named = byline.replace(LINK, '$1').replace(ADDRESS, '');
  const all = named.split(BETWEEN).filter((part) => part !== '');
  const parts = isKnownAgency(all.at(-1) ?? '') ? all.slice(0, -1) : all;
  const isPerson = (part: string) => isName(part) && !ROLE.test(part) && !looksLikeOutlet(part);
  return all.length > 1 && parts.length > 0 && parts.every(isPerson) ? parts : [named].filter(Boolean);
}
