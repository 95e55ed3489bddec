import { slugify } from 'transliteration';
import { v5 } from 'uuid';
import { freeSlug } from './free-slug.ts';

/** Of all ids that Seedwire mints, so that they are no other program's (RFC 9562 section 5.5). */
const NAMESPACE = '6d1ce8b2-0e4b-4d0a-9a3e-6f1f1c9c7a55';
const LONGEST_SLUG = 80;

/**
 * A new id, `urn:uuid:…`, that is not among `taken`. Made of the names it is for, not by chance: two builds of the
 * same seeds without a lock agree.
 */
export function mintId(names: readonly string[], taken: ReadonlySet<string> = new Set()): string {
  for (let attempt = 0; ; attempt++) {
    const id = `urn:uuid:${v5([...names, ...(attempt ? [String(attempt)] : [])].join('\n'), NAMESPACE)}`;
    if (!taken.has(id)) return id;
  }
}

/**
 * A new slug that is not among `taken`: a headline (or the slug that a seed asks for) in ASCII, whatever its script,
 * cut between words.
 */
export function mintSlug(titleText: string, taken: Pick<ReadonlySet<string>, 'has'>): string {
  // An apostrophe is inside a word: `iraqs`, not `iraq-s`.
  const whole = slugify(titleText.replace(/['’ʼ]/g, ''), { allowedChars: 'a-zA-Z0-9' });
  const lastGap = whole.slice(0, LONGEST_SLUG + 1).lastIndexOf('-');
  const slug =
    (whole.length <= LONGEST_SLUG ? whole : whole.slice(0, lastGap > 0 ? lastGap : LONGEST_SLUG)) ||
    'article';
  return freeSlug(slug, taken);
}
