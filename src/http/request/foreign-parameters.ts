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
  tag: 'topic',
  since: 'from',
};
/** By which others count the parts of a list. */
const COUNTED = ['page', 'offset'];

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
    if (COUNTED.includes(parameter))
      return { parameter, instead: 'follow next_url, and say with limit how many there are in a part' };
    const searched = Object.hasOwn(SEARCHED, parameter) ? SEARCHED[parameter] : undefined;
    if (searched !== undefined)
      return { parameter, instead: `ask ${feedPath(`${paths.search}?${searched}=…`, format.file)}` };
  }
  return undefined;
}

/** The same of the list of all articles: it has no parts but those that its next_url leads to. */
export function foreignToList(asked: Readonly<Record<string, string>>): ForeignParameter | undefined {
  const relied = [...Object.keys(feedParameters), ...COUNTED, ...Object.keys(SEARCHED)];
  const parameter = relied.find(
    (name) => name !== 'cursor' && Object.hasOwn(asked, name) && asked[name] !== '',
  );
  const instead = 'follow next_url to the end, and compare the versions with those that you have';
  return parameter === undefined ? undefined : { parameter, instead };
}
