import { foldedTable, isTable } from '../table.ts';

/** What a table that stands for something is called by: `{ "id": null, "name": "Example Times" }`, MongoDB's `{ "$date": "…" }`. */
const CALLED = [
  'name',
  'displayname',
  'rendered',
  'label',
  'webtitle',
  'main',
  'value',
  '$date',
  'properties',
  'url',
];
const ADDRESS = /^https?:/i;
/** Names of the web may stand in lists with semicolons between, as trafilatura has them. */
const SEMICOLON = ';';

const DEEPEST = 4;

/** A value of front matter, or a list of them; `undefined` where there is none. */
export function simple(value: unknown): unknown {
  if (!Array.isArray(value)) return called(value, DEEPEST);
  const all = value.map((one) => called(one, DEEPEST)).filter((one) => one !== undefined);
  return all.length > 1 ? all : all[0];
}

/** The names in a value, without the word `By`; `undefined` where there is none. An address is no name. */
export function namesIn(value: unknown): unknown {
  const names = [simple(value)].flat().flatMap((one) => {
    const isName = typeof one === 'string' && !ADDRESS.test(one);
    return isName
      ? one
          .replace(/^by\s+/i, '')
          .split(SEMICOLON)
          .map((name) => name.trim())
      : [];
  });
  return names.length === 0 ? undefined : names;
}

/** The same of subjects, of which WordPress.com has a table by their names. */
export function termsIn(value: unknown): unknown {
  const isIndex = isTable(value) && Object.values(value).every(isTable);
  return namesIn(isIndex ? Object.keys(value) : value);
}

function called(value: unknown, depth: number): unknown {
  if (depth === 0) return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.length === 1 ? called(value[0], depth - 1) : undefined;
  if (!isTable(value)) return value === null || value === '' ? undefined : value;
  const named = foldedTable(value);
  for (const name of CALLED) {
    const found = called(named.get(name), depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
