import { firstWhere } from '../bundle/list.ts';
import { type Cursor, isBehind } from '../cursor.ts';
import type { SearchQuery } from '../search-query.ts';
import { clausesOf } from './clauses.ts';
import { facetTermsIn } from './facets.ts';
import { type Index, openIndex, rarityOf, weightsOf } from './open-index.ts';
import { hasPhrases } from './phrases.ts';

/** The articles that are searched, by their numbers: 0 is the newest. */
export interface SearchedArticles {
  readonly count: number;
  placeOf(number: number): Cursor;
  /** The text of an article in lines: what phrases are looked for in. */
  textOf(number: number): string;
}

/** How a search is answered. */
export interface SearchOrder {
  /** The instant at which it is asked: later articles are not found. */
  readonly now: string;
  readonly order: 'best first' | 'newest first';
  /** Nothing before it in time order, newest first, nor the article that it names is found. */
  readonly after?: Cursor | undefined;
  /** How many articles are read at most to see whether a phrase stands in them. */
  readonly mostRead?: number;
  /** How many with the phrase are enough: no more are looked for. */
  readonly mostFound?: number | undefined;
}

/** What was found. */
export interface SearchResult {
  readonly numbers: readonly number[];
  /** Where more articles may have a phrase than were read: the last that was. */
  readonly lastRead?: number | undefined;
}

/** An index that was opened. */
export type Search = (query: SearchQuery, order: SearchOrder) => SearchResult;

/** An article costs about 0.1 ms to open and read. */
const MOST_READ = 100;
/** BM25's usual measures: how fast more of a word counts less, and how much a long text does. */
const [SATURATION, LENGTH_MATTERS] = [1.2, 0.75];

/** Opens the index in a bundle's sections. It costs nothing before the first search. */
export function openSearch(
  section: (name: string) => Uint8Array<ArrayBuffer>,
  articles: SearchedArticles,
): Search {
  let index: Index | undefined;
  return (query, order) => {
    index ??= openIndex(section);
    return search(index, articles, query, order);
  };
}

function search(
  index: Index,
  articles: SearchedArticles,
  query: SearchQuery,
  { now, order, after, mostRead = MOST_READ, mostFound }: SearchOrder,
): SearchResult {
  const wanted = clausesOf(query.q ?? '');
  const facets = facetTermsIn(query).map((term) => ({ term, isPrefix: false }));
  const isDated = query.from !== undefined || query.to !== undefined;
  if (wanted.length === 0 && (query.q || (facets.length === 0 && !isDated))) {
    return { numbers: [] };
  }
  const scores = new Float32Array(articles.count);
  const [first, end] = rangeOf(articles, query, now, after);
  let numbers = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  for (const { term, isPrefix } of facets) {
    const weights = weightsOf(index, term, isPrefix);
    numbers = numbers.filter((number) => weights[number]);
  }
  for (const { term, isPrefix } of wanted.flatMap(({ terms }) => terms)) {
    const weights = weightsOf(index, term, isPrefix);
    const rarity = rarityOf(weights);
    numbers = numbers.filter((number) => weights[number]);
    for (const number of numbers) {
      const long = 1 - LENGTH_MATTERS + (LENGTH_MATTERS * (index.lengths[number] ?? 0)) / index.usualLength;
      const weight = weights[number] as number;
      scores[number] =
        (scores[number] ?? 0) + (rarity * weight * (SATURATION + 1)) / (weight + SATURATION * long);
    }
  }
  // Sorting keeps the newer one first where two are as good.
  if (order === 'best first') numbers.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const phrases = wanted.filter(({ isPhrase }) => isPhrase);
  if (phrases.length === 0) return { numbers };
  const found: number[] = [];
  let read = 0;
  while (read < Math.min(numbers.length, mostRead) && found.length !== mostFound) {
    const number = numbers[read++] as number;
    if (hasPhrases(articles.textOf(number), phrases)) found.push(number);
  }
  return { numbers: found, lastRead: read < numbers.length ? numbers[read - 1] : undefined };
}

/** The numbers of the articles between the query's dates, and behind a place: newest first, they stand together. */
function rangeOf(
  { count, placeOf }: SearchedArticles,
  { from, to }: SearchQuery,
  now: string,
  after: Cursor | undefined,
) {
  const notAfter = (number: number) => {
    const place = placeOf(number);
    const { published } = place;
    const isInTime = published <= now && (to === undefined || published.slice(0, to.length) <= to);
    return isInTime && (after === undefined || isBehind(place, after));
  };
  const before = (number: number) =>
    from !== undefined && placeOf(number).published.slice(0, from.length) < from;
  return [firstWhere(count, notAfter), firstWhere(count, before)] as const;
}
