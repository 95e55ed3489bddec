import { firstWhere } from '../bundle/list.ts';
import type { SectionByName } from '../bundle/sections.ts';
import type { SearchStretch } from '../catalog.ts';
import { type Cursor, isBehind } from '../cursor.ts';
import type { SearchQuery } from '../search-query.ts';
import { facetTermsIn } from './facets.ts';
import { hasTerms, holds, isInIndex, lookedUp } from './looked-up.ts';
import { type Index, openIndex, weightsOf } from './open-index.ts';
import { scoresOf } from './scores.ts';
import { wantedOf } from './wanted.ts';

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
  readonly order: SearchStretch['order'];
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

/** Opens the index in a bundle's sections. It costs nothing before the first search. */
export function openSearch(section: SectionByName, articles: SearchedArticles): Search {
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
  const { groups, excluded } = wantedOf(query.q ?? '');
  const facets = facetTermsIn(query).map((term) => weightsOf(index, term, false));
  const isDated = query.from !== undefined || query.to !== undefined;
  if (groups.length + excluded.length === 0 && (query.q || (facets.length === 0 && !isDated))) {
    return { numbers: [] };
  }
  const wanted = groups.map((group) => group.map((part) => lookedUp(index, part)));
  const unwanted = excluded.map((part) => lookedUp(index, part));
  const [first, end] = rangeOf(articles, query, now, after);
  const numbers = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i).filter(
    (number) =>
      facets.every((weights) => weights[number]) &&
      wanted.every((group) => group.some((part) => hasTerms(part, number))) &&
      !unwanted.some((part) => isInIndex(part) && hasTerms(part, number)),
  );
  // Sorting keeps the newer one first where two are as good.
  if (order === 'best first') {
    const scores = scoresOf(index, numbers, wanted.flat());
    numbers.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  }
  if ([...wanted.flat(), ...unwanted].every(isInIndex)) return { numbers };
  const found: number[] = [];
  let [at, read] = [0, 0];
  for (; at < numbers.length && read < mostRead && found.length !== mostFound; at++) {
    const number = numbers[at] as number;
    let known: string | undefined;
    const text = () => {
      if (known === undefined) read++;
      known ??= articles.textOf(number);
      return known;
    };
    const isThere = wanted.every((group) => group.some((part) => holds(part, number, text)));
    if (isThere && !unwanted.some((part) => holds(part, number, text))) found.push(number);
  }
  return { numbers: found, lastRead: at < numbers.length ? numbers[at - 1] : undefined };
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
