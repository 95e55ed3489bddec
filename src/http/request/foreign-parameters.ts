import { language } from '../../channels/language.ts';
import { feedParameters } from '../../feed/feed-query.ts';
import type { Format } from '../../render/format.ts';
import { searchParameters } from '../../search/query.ts';
import { feedPath, paths } from '../../urls.ts';

/** A parameter that is not there, and how to ask for what it would say. */
export interface ForeignParameter {
  readonly parameter: string;
  readonly instead: string;
}

/** What a program asks of a feed as other publishers have it, and the parameter of a search that says it here. */
const SEARCHED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(searchParameters).map((name) => [name, name])),
  ...{ tag: 'topic', tags: 'topic', category: 'topic' },
  ...{ query: 'q', search: 'q', after: 'from', before: 'to', until: 'to' },
};
/** By which others count the parts of a list. */
const COUNTED = ['page', 'offset', 'start', 'per_page', 'page_size', 'count'];
/** By which others tell what came or changed. A search tells by dates: an old article that comes in today has its own. */
const CHANGED = ['since', 'updated_since', 'updated_after', 'modified_since', 'modified_after'];
const OF_LANGUAGE = ['language', 'lang'];

/** How to ask for each, by its name. */
const INSTEAD: ReadonlyMap<string, (format: Format) => string> = new Map([
  ...Object.entries(SEARCHED).flatMap(([name, searched]) =>
    named([name], ({ file }) => `ask ${searchBy(searched, file)}`),
  ),
  ...named(COUNTED, () => 'follow next_url, and say with limit how many there are in a part'),
  ...named(
    CHANGED,
    ({ file }) =>
      `compare the versions in ${paths.articles} with those that you have, or ask ${searchBy('from', file)} for what is dated since then`,
  ),
  ...named(
    OF_LANGUAGE,
    ({ file }) => `ask ${feedPath(language.pathOf('…'), file)}, which is there where articles are in several`,
  ),
]);

function named(names: readonly string[], instead: (format: Format) => string) {
  return names.map((name): [string, (format: Format) => string] => [name, instead]);
}

function searchBy(parameter: string, file: string): string {
  return feedPath(`${paths.search}?${parameter}=…`, file);
}

/**
 * The first of the parameters asked of a feed that would be ignored though a program relies on it: it would read everything for a
 * part, or the same part for ever. `own` are those that the feed has beside every feed's.
 */
export function foreignParameter(
  asked: Readonly<Record<string, string>>,
  format: Format,
  own: readonly string[] = [],
): ForeignParameter | undefined {
  const known = new Set([...Object.keys(feedParameters), ...own]);
  for (const [parameter, value] of Object.entries(asked)) {
    if (known.has(parameter) || value === '') continue;
    const instead = INSTEAD.get(parameter)?.(format);
    if (instead !== undefined) return { parameter, instead };
  }
  return undefined;
}

/** The same of the list of all articles: it has no parts but those that its next_url leads to. */
export function foreignToList(asked: Readonly<Record<string, string>>): ForeignParameter | undefined {
  const relied = [...Object.keys(feedParameters), ...INSTEAD.keys()];
  const parameter = relied.find(
    (name) => name !== 'cursor' && Object.hasOwn(asked, name) && asked[name] !== '',
  );
  const instead = 'follow next_url to the end, and compare the versions with those that you have';
  return parameter === undefined ? undefined : { parameter, instead };
}
