import { foldedTable, isTable, type Table } from '../table.ts';

/** What an article has, by its names without case and joints: `date_published` and `datePublished` are one. */
export type Named = ReadonlyMap<string, unknown>;

/** How a table of one program is as one of another. */
export type As = (table: Table) => Table;
type IsArticle = (named: Named) => boolean;
type Reading = { readonly isArticle: IsArticle; readonly as: As };
const asItIs: As = (table) => table;

/** What programs put the facts of an article into, beside others of them: Contentful and the Guardian, Strapi, Micropub. */
const PARTS = ['fields', 'attributes', 'properties'];
/** And the article itself: GraphQL, dev.to, Ghost, Diffbot, Elasticsearch, feeds. */
const WRAPPERS = [
  ...['data', 'response', 'result', 'entry', 'source', 'article', 'post', 'story', 'content'],
  ...['posts', 'articles', 'objects', 'items', 'results', 'docs', 'hits', '@graph'],
];
const DEEPEST = 4;
const NOTHING: Named = new Map();

/** The article that a JSON value is or holds; each table in it is read `as` something else first, if that is said. */
export function articleObject(value: unknown, isArticle: IsArticle, as: As = asItIs): Named | undefined {
  return within(value, { isArticle, as }, NOTHING, DEEPEST);
}

/** How many articles a JSON value lists, in itself or as a feed does; none where one of its items is no article. */
export function countArticles(value: unknown, isArticle: IsArticle): number {
  const lists = isTable(value) ? Object.values(value) : [value];
  const counts = lists
    .filter(Array.isArray)
    .map((list) => (list.every((item) => articleObject(item, isArticle)) ? list.length : 0));
  return Math.max(0, ...counts);
}

function within(value: unknown, reading: Reading, around: Named, depth: number): Named | undefined {
  if (!isTable(value) || depth === 0) return undefined;
  const own = foldedTable(withoutLists(reading.as(value)));
  const named = new Map([...around, ...own]);
  if (reading.isArticle(named)) return named;
  return (
    first(PARTS, (name) => within(own.get(name), reading, named, depth - 1)) ??
    first(WRAPPERS, (name) => onlyOne(articlesIn(own.get(name), reading, depth - 1)))
  );
}

function articlesIn(value: unknown, reading: Reading, depth: number): Named[] {
  return [value].flat().flatMap((item) => within(item, reading, NOTHING, depth) ?? []);
}

function first(names: readonly string[], find: (name: string) => Named | undefined): Named | undefined {
  for (const name of names) {
    const found = find(name);
    if (found) return found;
  }
  return undefined;
}

/** Microformats, and crawlers that keep all that a selector finds, have a list in place of each value. */
function withoutLists(table: Table): Table {
  const values = Object.entries(table);
  return values.length > 1 && values.every(([, value]) => Array.isArray(value))
    ? Object.fromEntries(values.map(([name, value]) => [name, onlyOne(value as unknown[]) ?? value]))
    : table;
}

function onlyOne<Item>(list: readonly Item[]): Item | undefined {
  return list.length === 1 ? list[0] : undefined;
}
