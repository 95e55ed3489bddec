import { packContents } from '../../src/bundle/contents.ts';
import { bytesIn, openSections, packSections } from '../../src/bundle/sections.ts';
import { searchSections } from '../../src/search/pack-index.ts';
import { openSearch } from '../../src/search/search.ts';
import { type Searchable, searchedTextOf } from '../../src/search/searchable.ts';
import { termNumbers } from '../../src/search/term-numbers.ts';
import { termRecord } from '../../src/search/term-record.ts';
import { benchArticles } from '../articles.ts';

/** What an index weighs, what it takes to build, and how long searches last. */
const queries = [
  'government',
  'the',
  'g*',
  'digital government services',
  '"digital government"',
  'the of and',
];

for (const count of [1000, 20_000]) {
  const articles = benchArticles(count)
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ title, paragraphs, date }): Searchable & { published: string } => ({
      titleText: title,
      summaryText: (paragraphs[0] as string).slice(0, 200),
      contentHtml: paragraphs.map((text) => `<p>${text}</p>`).join('\n'),
      bylines: [],
      topics: [],
      published: `${date}T12:00:00Z`,
    }));
  const bodies = articles.reduce(
    (sum, article) => sum + packContents(article as unknown as Parameters<typeof packContents>[0]).length,
    0,
  );
  const numbers = termNumbers();
  const [records, parsing] = timed(() => articles.map((article) => termRecord(article, numbers)));
  const [sections, merging] = timed(() => searchSections(records, numbers.terms));
  const parts = packSections(sections);
  console.log(
    `${count} articles: bodies ${mib(bodies)}, index ${mib(bytesIn(parts))} MiB, term records ${mib(records.reduce((sum, { byteLength }) => sum + byteLength, 0))} MiB; ` +
      `terms of all ${parsing.toFixed()} ms, merge ${merging.toFixed()} ms`,
  );
  const section = openSections(new Uint8Array(Buffer.concat(parts)).buffer);
  const search = openSearch(section, {
    count,
    placeOf: (number) => ({ slug: `${number}`, published: articles[number]?.published ?? '' }),
    textOf: (number) => searchedTextOf(articles[number] as Searchable),
  });
  for (const q of queries) {
    const ask = () => search({ q }, { now: '2030-01-01T00:00:00Z', order: 'best first' }).numbers.length;
    const [found, first] = timed(ask);
    const again = Array.from({ length: 20 }, () => timed(ask)[1]).sort((a, b) => a - b)[10] ?? 0;
    console.log(`  ${q}: ${found} found, first ${first.toFixed(1)} ms, then ${again.toFixed(1)} ms`);
  }
}

function timed<T>(run: () => T): [T, number] {
  const start = performance.now();
  return [run(), performance.now() - start];
}

function mib(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}
