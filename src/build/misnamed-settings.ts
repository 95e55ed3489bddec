import type { Problem } from '../problem.ts';
import { siteSettings } from '../site-settings.ts';

/** One letter is much of a short name: a person's own `DB_URL` is not `HUB_URL`. */
const LETTERS_AN_EDIT = 7;

/** The variables of a section of wrangler.toml that are nearly called as a setting. Any other is the person's own business. */
export function misnamedSettings(section: string, vars: Readonly<Record<string, unknown>>): Problem[] {
  return Object.keys(vars).flatMap((name) => {
    const meant = likelySetting(name);
    if (meant === undefined) return [];
    const fault = `is no setting, and says nothing in [${section}]`;
    const remedy = `call it ${meant}, if that is meant`;
    return [{ file: 'wrangler.toml', field: name, fault, remedy }];
  });
}

function likelySetting(name: string): string | undefined {
  const names = Object.keys(siteSettings);
  if (names.includes(name)) return undefined;
  return names
    .map((known) => ({ known, edits: editsBetween(folded(name), folded(known)) }))
    .filter(({ known, edits }) => edits <= Math.floor(folded(known).length / LETTERS_AN_EDIT))
    .sort((one, other) => one.edits - other.edits)[0]?.known;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

/** How many letters are wrong, too many, missing, or in the place of the next (Damerau and Levenshtein). */
function editsBetween(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let i = 1; i <= one.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const isTurned = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      rows[i]?.push(
        Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + Number(!isSame),
          isTurned ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(one.length, other.length);
}
