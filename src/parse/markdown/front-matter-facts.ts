import type { Fact, Findings } from '../input.ts';
import type { FieldValues } from './fields.ts';
import { CORRECTED_STATUS } from './status.ts';

/** Where a fact comes from that the front matter says. */
export const FRONT_MATTER = 'front matter';

/** What the front matter says by itself, without the file's name and its text. */
export function frontMatterFacts(found: FieldValues): Partial<Findings> {
  // A source that is an address is no name.
  const credit = found.credit !== undefined && /^https?:/i.test(found.credit) ? undefined : found.credit;
  return {
    correction: fact(
      found.correction ?? (found.status?.match(CORRECTED_STATUS) ? '' : undefined),
      FRONT_MATTER,
    ),
    byline: fact(found.authors, FRONT_MATTER),
    topics: fact(found.tags, FRONT_MATTER),
    summary: fact(found.summary, FRONT_MATTER),
    slug: fact(found.slug, FRONT_MATTER),
    language: fact(found.language, FRONT_MATTER),
    rights: fact(found.rights, FRONT_MATTER),
    canonicalUrl: fact(found.canonical, FRONT_MATTER),
    credit: fact(credit, FRONT_MATTER),
    place: fact(found.place, FRONT_MATTER),
    related: fact(found.related, FRONT_MATTER),
  };
}

/** A fact, where there is a value. */
export function fact<Value>(value: Value | undefined, source: string): Fact<Value> | undefined {
  return value === undefined ? undefined : { value, source };
}
