import leven, { closestMatch } from 'leven';
import type { Problem } from '../problem.ts';
import { siteSettings } from '../site-settings.ts';

/** One letter is much of a short name: a person's own `DB_URL` is not `HUB_URL`. Two that changed places are two edits. */
const LETTERS_AN_EDIT = 4;

/** What wrangler itself asks for where a Worker is deployed to. A line at the end of `[vars]` is one of these, whatever stands above. */
const OF_WRANGLER = ['account_id', 'preview_urls', 'route', 'routes', 'workers_dev'];

/**
 * The variables of a section of wrangler.toml that are nearly called as a setting, or as one elsewhere, or are wrangler's own. Any
 * other is the person's own business.
 */
export function misnamedSettings(section: string, vars: Readonly<Record<string, unknown>>): Problem[] {
  return Object.keys(vars).flatMap((name) => {
    if (OF_WRANGLER.includes(name)) {
      const fault = `is wrangler's own, and says nothing in [${section}]`;
      return [{ file: 'wrangler.toml', field: name, fault, remedy: placeAbove(section) }];
    }
    const meant = likelySetting(name);
    if (meant === undefined) return [];
    const fault = `is no setting, and says nothing in [${section}]`;
    const remedy = `call it ${meant}, if that is meant`;
    return [{ file: 'wrangler.toml', field: name, fault, remedy }];
  });
}

/** In TOML a line belongs to the last line in brackets above it. */
function placeAbove(section: string): string {
  const environment = section.slice(0, section.lastIndexOf('.'));
  return section.includes('.')
    ? `put it right below [${environment}], above [${section}]`
    : 'put it above the first line in brackets';
}

/** What other programs call these, where that is not nearly the same. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  tz: 'TIME_ZONE',
  locale: 'SITE_LANGUAGE',
  sitename: 'SITE_TITLE',
  baseurl: 'SITE_URL',
};
/** Fewer letters may be the beginning or the end of anything. */
const LEAST_LETTERS = 4;

function likelySetting(name: string): string | undefined {
  const names = Object.keys(siteSettings);
  if (names.includes(name)) return undefined;
  const written = folded(name);
  if (Object.hasOwn(ELSEWHERE, written)) return ELSEWHERE[written];
  const known = new Map(names.map((setting) => [folded(setting), setting]));
  const nearest = closestMatch(written, [...known.keys()]) ?? '';
  const isNear = leven(written, nearest) <= Math.floor(nearest.length / LETTERS_AN_EDIT);
  return isNear ? known.get(nearest) : cutShort(name.toUpperCase(), names);
}

/** The one setting that a name is the beginning or the last words of: `SITE_LANG`, `TITLE`. */
function cutShort(name: string, names: readonly string[]): string | undefined {
  if (name.length < LEAST_LETTERS) return undefined;
  const isBeginning = name.includes('_');
  const [setting, other] = names.filter(
    (one) => one.endsWith(`_${name}`) || (isBeginning && one.startsWith(name)),
  );
  return other === undefined ? setting : undefined;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
