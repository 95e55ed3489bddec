import { openSections, packSections } from '../../src/bundle/sections.ts';
import { searchSections } from '../../src/search/pack-index.ts';
import { openSearch, type Search } from '../../src/search/search.ts';
import { type Searchable, searchedTextOf } from '../../src/search/searchable.ts';
import { termNumbers } from '../../src/search/term-numbers.ts';
import { termRecord } from '../../src/search/term-record.ts';

/** An article with what a test says of it. */
export function searchable(said: Partial<TestArticle>): TestArticle {
  const nothing = { titleText: 'Untitled', summaryText: 'Nothing', contentHtml: '<p>Empty</p>' };
  return { ...nothing, bylines: [], topics: [], published: '2017-04-02T12:00:00Z', ...said };
}

export interface TestArticle extends Searchable {
  readonly published: string;
}

/** The search of articles, newest first, through the bytes of a bundle. */
export function searchOf(articles: readonly TestArticle[]): Search {
  const numbers = termNumbers();
  const records = articles.map((article) => termRecord(article, numbers));
  const parts = packSections(searchSections(records, numbers.terms));
  const bytes = new Uint8Array(Buffer.concat(parts));
  return openSearch(openSections(bytes.buffer), {
    count: articles.length,
    placeOf: (number) => ({ slug: `${number}`, published: (articles[number] as TestArticle).published }),
    textOf: (number) => searchedTextOf(articles[number] as TestArticle),
  });
}
