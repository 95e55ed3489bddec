import { fact } from '../fact.ts';
import type { Findings } from '../input.ts';
import type { FieldValues } from './fields.ts';
import { CORRECTED_STATUS } from './status.ts';

/** Where a fact comes from that the front matter says. */
export const FRONT_MATTER = 'front matter';

/** What the front matter, or what stands for it, says by itself, without the file's name and its text. */
export function frontMatterFacts(found: FieldValues, source: string = FRONT_MATTER): Partial<Findings> {
  // A source that is an address is no name.
  const credit = [found.credit, found.source].find((name) => name !== undefined && !/^https?:/i.test(name));
  return {
    correction: fact(found.correction ?? (found.status?.match(CORRECTED_STATUS) ? '' : undefined), source),
    topics: fact(topicsIn(found), source),
    slug: fact(found.slug, source),
    language: fact(found.language, source),
    rights: fact(found.rights, source),
    canonicalUrl: fact(found.canonical, source),
    credit: fact(credit, source),
    place: fact(found.place, source),
    related: fact(found.related, source),
  };
}

/** What says only that this is an article, and is no topic beside tags: Grav's skeleton has `category: blog` in each. */
const ANY_ARTICLE = /^(?:(?:we)?blog|posts?|articles?)$/i;

/** Tags and categories: other programs list articles by both, and had feeds of both. */
function topicsIn({ tags, categories }: FieldValues): readonly string[] | undefined {
  if (tags === undefined || categories === undefined) return tags ?? categories;
  return [...new Set([...tags, ...categories.filter((category) => !ANY_ARTICLE.test(category))])];
}
