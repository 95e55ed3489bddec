import type { Article } from '../article.ts';
import type { SearchQuery } from '../search-query.ts';
import { NAME_FILTERS } from '../search-query.ts';
import { foldName } from './tokens.ts';

/** What no word has in it. */
const MARK = '\u0001';

type Facet = (typeof NAME_FILTERS)[number];

/** The terms by which an article is filtered. `MOSUL, Iraq` is found at the whole place and at each part of it. */
export function facetTermsOf(
  article: Pick<Article, 'topics' | 'creditText' | 'placeText' | 'bylines'>,
): string[] {
  const { topics, creditText, placeText, bylines } = article;
  const terms = [
    ...topics.map((name) => facetTerm('topic', name)),
    ...(creditText ? [facetTerm('agency', creditText)] : []),
    ...(placeText ? [placeText, ...placeText.split(',')].map((name) => facetTerm('place', name)) : []),
    ...bylines.map((name) => facetTerm('author', name)),
  ];
  return [...new Set(terms)];
}

/** The terms that a query's filters ask for. */
export function facetTermsIn(query: SearchQuery): string[] {
  return NAME_FILTERS.flatMap((facet) => {
    const name = query[facet];
    return name === undefined ? [] : [facetTerm(facet, name)];
  });
}

function facetTerm(facet: Facet, name: string): string {
  return `${MARK}${facet}${MARK}${foldName(name)}`;
}
