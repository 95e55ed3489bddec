import { isKnownAgency, looksLikeOutlet } from './text/agencies.ts';
import { isName } from './text/byline.ts';

const BETWEEN = /\s*(?:[,;]?\s(?:and|und|et|y|e|en|og|och|with)\s|[,;/]|&)\s*/u;
/** What is set behind a name as names are: `Jane Doe, Staff Writer`. */
const ROLE =
  /\b(?:writer|reporter|editor|correspondent|journalist|director|professor|contributor|columnist|staff|team|president|officer|manager|fellow|post|times|news|press|daily|university|institute|center|centre)\b/i;

/** The people that one byline names, where it is a list of nothing but names, perhaps with their agency behind; else the byline. */
export function peopleIn(byline: string): string[] {
  const all = byline.split(BETWEEN).filter((part) => part !== '');
  const parts = isKnownAgency(all.at(-1) ?? '') ? all.slice(0, -1) : all;
  const isPerson = (part: string) => isName(part) && !ROLE.test(part) && !looksLikeOutlet(part);
  return all.length > 1 && parts.length > 0 && parts.every(isPerson) ? parts : [byline];
}
