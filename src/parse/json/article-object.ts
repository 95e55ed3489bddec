import { foldedTable, isTable, type Table } from '../table.ts';
import { ofWordPress } from './wordpress-post.ts';

/** What an article has, by its names without case and joints: `date_published` and `datePublished` are one. */
export type Named = ReadonlyMap<string, unknown>;

/** What programs put the facts of an article into, beside others of them: Contentful and the Guardian, Strapi, Micropub. */
const PARTS = ['fields', 'attributes', 'properties'];
/** And the article itself: GraphQL, dev.to, Ghost, Diffbot, Elasticsearch, feeds. */
const WRAPPERS = [
  ...['data', 'response', 'result', 'entry', 'source', 'article', 'post', 'story', 'content'],
  ...['posts', 'articles', 'objects', 'items', 'results', 'docs', 'hits', '@graph'],
];
const DEEPEST = 4;
const NOTHING: Named = new Map();

/** The article that a JSON value is or holds. */
export function articleObject(value: unknown, isArticle: (named: Named) => boolean): Named | undefined {
  return within(value, isArticle, NOTHING, DEEPEST);
}

/** How many articles a JSON value lists, in itself or as a feed does; none where one of its items is no article. */
export function countArticles(value: unknown, isArticle: (named: Named) => boolean): number {
  const lists = isTable(value) ? Object.values(value) : [value];
  const counts = lists
    .filter(Array.isArray)
    .map((list) => (list.every((item) => articleObject(item, isArticle)) ? list.length : 0));
  return Math.max(0, ...counts);
}

function within(
  value: unknown,
  isArticle: (named: Named) => boolean,
  around: Named,
  depth: number,
): Named | undefined {
  if (!isTable(value) || depth === 0) return undefined;
  const own = foldedTable(withoutLists(ofWordPress(value)));
  const named = new Map([...around, ...own]);
  if (isArticle(named)) return named;
  return (
    first(PARTS, (name) => within(own.get(name), isArticle, named, depth - 1)) ??
    first(WRAPPERS, (name) => onlyOne(articlesIn(own.get(name), isArticle, depth - 1)))
  );
}

function articlesIn(value: unknown, isArticle: (named: Named) => boolean, depth: number): Named[] {
  return [value].flat().flatMap((item) => within(item, isArticle, NOTHING, depth) ?? []);
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
