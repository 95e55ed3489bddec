import leven, { closestMatch } from 'leven';
import type { Problem } from '../problem.ts';
import { siteSettings } from '../site-settings.ts';

/** One letter is much of a short name: a person's own `DB_URL` is not `HUB_URL`. Two that changed places are two edits. */
const LETTERS_AN_EDIT = 4;

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
  const known = new Map(names.map((setting) => [folded(setting), setting]));
  const nearest = closestMatch(folded(name), [...known.keys()]) ?? '';
  const isNear = leven(folded(name), nearest) <= Math.floor(nearest.length / LETTERS_AN_EDIT);
  return isNear ? known.get(nearest) : undefined;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
