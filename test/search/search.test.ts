import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INLINE_ELEMENTS } from '../../src/html-elements.ts';
import { searchedTexts } from '../../src/search/searchable.ts';
import { tokensOf } from '../../src/search/tokens.ts';
import type { SearchQuery } from '../../src/search-query.ts';
import { searchable, searchOf, type TestArticle } from './searched.ts';

const now = '2026-01-01T00:00:00Z';

function found(articles: readonly TestArticle[], query: SearchQuery, order = 'newest first' as const) {
  return searchOf(articles)(query, { now, order, mostRead: 1000 }).numbers;
}

function bodies(...texts: string[]): TestArticle[] {
  return texts.map((text) => searchable({ contentHtml: `<p>${text}</p>` }));
}

describe('languages', () => {
  it.each([
    ['Chinese', '北京的搜索引擎很快。', '搜索引擎', '搜引'],
    ['one Chinese letter', '北京的搜索引擎', '擎', '海'],
    ['Japanese', '東京でカナダの新聞を読む', 'カナダ', 'カナタ'],
    ['Japanese with a long vowel', 'コーヒーを飲む', 'コーヒー', 'コヒ'],
    ['Thai', 'นายกรัฐมนตรีเดินทางไปกรุงเทพ', 'กรุงเทพ', 'กรังเทพ'],
    ['Arabic', 'أعلنت الحكومة عن مُؤتمر جديد', 'مؤتمر', 'مؤتم'],
    ['Hindi', 'भारत की राजधानी दिल्ली', 'दिल्ली', 'दल्ली'],
    ['Korean', '서울에서 열린 회의', '회의', '회'],
    ['accents', 'Café in São Paulo', 'CAFE sao', 'cafes'],
    ['a full width', 'ＡＢＣ', 'abc', 'ab'],
    ['an apostrophe', 'Iraq’s army', 'iraq', 'ira'],
    ['C++', 'He writes C++, and no Café++.', 'c++', 'c'],
    ['F#', 'The key of F# (and #fsharp)', 'f# fsharp', 'f'],
  ])('finds %s', (_, text, has, hasNot) => {
    const articles = bodies(text, 'something else');
    expect(found(articles, { q: has })).toEqual([0]);
    expect(found(articles, { q: hasNot })).toEqual([]);
  });
});

it('has the article with more of the rarer word before a newer one with more of the common word', () => {
  const of = (q: string, ...texts: string[]) =>
    searchOf(bodies(...texts))({ q }, { now, order: 'best first' }).numbers;
  const common = Array.from({ length: 20 }, () => 'the river rose');
  expect(of('river bridge', 'river river bridge', 'river bridge bridge', ...common)).toEqual([1, 0]);
  expect(of('river bridge', 'river bridge bridge', 'river river bridge', ...common)).toEqual([0, 1]);
});

describe('words, phrases and beginnings', () => {
  const articles = bodies(
    'the army of Iraq took Mosul',
    'Mosul in Iraq',
    'the Iraq army <b>to</b>day',
    'army',
  );

  it.each<[string, number[]]>([
    ['army iraq', [0, 2]],
    ['"iraq army"', [2]],
    ['"IRAQ  army today"', [2]],
    ['"army" -', [0, 2, 3]],
    ['mos*', [0, 1]],
    ['mos', []],
    ['"of iraq" mos*', [0]],
    ['"of iraq', [0]],
    ['“iraq army”', [2]],
    ['""', []],
    ['"""""', []],
    ['*', []],
    ['.* [a-z]+ (', []],
    ['__proto__ constructor', []],
    [`${'x'.repeat(10_000)}`, []],
    ['\u0001topic\u0001a', []],
  ])('finds %j', (q, numbers) => {
    expect(found(articles, { q })).toEqual(numbers);
  });

  it.each<[string, number[]]>([
    ['iraq -mosul', [2]],
    ['-mosul', [2, 3]],
    ['army -took', [2, 3]],
    ['army -"iraq army"', [0, 3]],
    ['army -“of iraq”', [2, 3]],
    ['iraq -mos*', [2]],
    ['took OR today', [0, 2]],
    ['iraq took OR today', [0, 2]],
    ['mosul OR today army', [0, 2]],
    ['"iraq army" OR "mosul in"', [1, 2]],
    ['took OR "iraq army"', [0, 2]],
    ['nobody OR army -today', [0, 3]],
    ['took OR in OR today', [0, 1, 2]],
    // No alternative: a word like any other.
    ['took or today', []],
    ['OR took', []],
    ['took OR', []],
    ['"took" "OR" "today"', []],
    // Nor is this an exclusion.
    ['iraq - mosul', [0, 1]],
    ['iraq-mosul', [0, 1]],
    ['iraq --mosul', [0, 1]],
    ['-', []],
    ['-"', []],
  ])('finds %j, with what must not be there, or may be there instead', (q, numbers) => {
    expect(found(articles, { q })).toEqual(numbers);
    const best = searchOf(articles)({ q }, { now, order: 'best first' }).numbers;
    expect([...best].sort()).toEqual(numbers);
  });

  it('reads no text to leave out what has not all words of a phrase', () => {
    const ask = { now, order: 'newest first', mostRead: 1 } as const;
    expect(searchOf(articles)({ q: 'army -"iraq army"' }, ask)).toEqual({ numbers: [0], lastRead: 0 });
    expect(searchOf(articles)({ q: 'army -"iraq tomorrow"' }, ask)).toEqual({ numbers: [0, 2, 3] });
  });

  it('finds nothing across two lines', () => {
    const [article] = [searchable({ contentHtml: '<p>in Mosul</p><p>Iraq said</p>' })];
    expect(found([article], { q: '"mosul iraq"' })).toEqual([]);
    expect(found([article], { q: 'mosul iraq' })).toEqual([0]);
  });

  it.each([...INLINE_ELEMENTS].filter((name) => name !== 'br'))(
    'finds a phrase across the tags of <%s>',
    (name) => {
      const [article] = [searchable({ contentHtml: `<p>in <${name}>Mosul</${name}> Iraq said</p>` })];
      expect(found([article], { q: '"mosul iraq"' })).toEqual([0]);
    },
  );

  it('looks for a phrase until there are enough', () => {
    const three = Array.from({ length: 3 }, () => searchable({ contentHtml: '<p>in Mosul, Iraq</p>' }));
    const ask = (mostFound: number) => ({ now, order: 'newest first', mostFound }) as const;
    const search = searchOf(three);
    expect(search({ q: '"mosul iraq"' }, ask(2))).toEqual({ numbers: [0, 1], lastRead: 1 });
    expect(search({ q: '"mosul iraq"' }, ask(3))).toEqual({ numbers: [0, 1, 2] });
  });

  it('says when a phrase was not looked for everywhere', () => {
    const ask = { now, order: 'newest first', mostRead: 1 } as const;
    expect(searchOf(articles)({ q: '"iraq army"' }, ask)).toEqual({ numbers: [], lastRead: 0 });
    const last = { published: articles[0]?.published ?? '', slug: '0' };
    expect(searchOf(articles)({ q: '"iraq army"' }, { ...ask, after: last })).toEqual({ numbers: [2] });
  });
});

describe('filters', () => {
  const articles = [
    searchable({ published: '2027-01-01T00:00:00Z', topics: ['War'] }),
    searchable({ published: '2018-01-01T00:00:00Z', topics: ['War', 'Oil'], creditText: 'ABC News' }),
    searchable({ published: '2017-12-31T23:59:59Z', topics: ['War'], placeText: 'MOSUL, Iraq' }),
    searchable({ published: '2017-04-02T12:00:00Z', bylines: ['José Díaz'], titleText: 'War' }),
  ];

  it.each<[SearchQuery, number[]]>([
    [{ topic: 'war' }, [1, 2]],
    [{ topic: 'WAR', agency: 'abc news' }, [1]],
    [{ agency: 'abc' }, []],
    [{ place: 'mosul, iraq' }, [2]],
    [{ place: 'Iraq', from: '2017-12' }, [2]],
    [{ author: 'jose diaz', q: 'war' }, [3]],
    [{ author: 'jose diaz', q: 'oil' }, []],
    [{ from: '2017-12-31' }, [1, 2]],
    [{ to: '2017-12-31' }, [2, 3]],
    [{ from: '2017', to: '2017' }, [2, 3]],
    [{ from: '2017-04-03', to: '2017-12-30' }, []],
    [{ from: '2018', to: '2017' }, []],
    [{ from: '2027' }, []],
    [{ topic: 'war', q: '???' }, []],
    [{}, []],
  ])('finds %j', (query, numbers) => {
    expect(found(articles, query)).toEqual(numbers);
  });
});

it('puts a word in the title before one in a long text, and the newer before the older', () => {
  const articles = [
    searchable({ contentHtml: `<p>${'other words '.repeat(100)} mosul</p>` }),
    searchable({ titleText: 'Mosul' }),
    searchable({ titleText: 'Mosul' }),
  ];
  const search = searchOf(articles);
  expect(search({ q: 'mosul' }, { now, order: 'best first' }).numbers).toEqual([1, 2, 0]);
  expect(search({ q: 'mosul' }, { now, order: 'newest first' }).numbers).toEqual([0, 1, 2]);
});

it('finds in real text what reading all of it finds', () => {
  const dir = join(import.meta.dirname, '../corpus/wikinews');
  const texts = readdirSync(dir)
    .filter((name) => /\.(txt|md)$/.test(name))
    .map((name) => readFileSync(join(dir, name), 'utf8'));
  const articles = bodies(...texts.map((text) => text.replace(/[<>&]/g, ' ')));
  const search = searchOf(articles);
  const sequences = articles.map((article) =>
    searchedTexts(article).flatMap(({ text }) => text.split('\n').map((line) => tokensOf(line))),
  );
  const spaced = sequences.map((lines) =>
    lines.map(
      (line) =>
        ` ${line
          .filter(({ isLetter }) => !isLetter)
          .map(({ folded }) => folded)
          .join(' ')} `,
    ),
  );
  const words = [...new Set(spaced.flat().join(' ').split(' '))].filter((word) => word !== '');
  const has = (number: number, text: string) => spaced[number]?.some((line) => line.includes(text)) ?? false;
  const numbers = articles.map((_, number) => number);
  expect(words.length).toBeGreaterThan(100);
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.constantFrom(...words), fc.nat(6), (one, two, length) => {
      const beginning = [...two].slice(0, length + 1).join('');
      const all = search({ q: `${one} ${beginning}*` }, { now, order: 'newest first' }).numbers;
      expect(all).toEqual(numbers.filter((i) => has(i, ` ${one} `) && has(i, ` ${beginning}`)));
    }),
  );
  const lines = spaced.flat().filter((line) => line.split(' ').length > 6);
  fc.assert(
    fc.property(fc.constantFrom(...lines), fc.nat(20), (line, at) => {
      const inLine = line.trim().split(' ');
      const phrase = inLine
        .slice(at % (inLine.length - 2))
        .slice(0, 3)
        .join(' ');
      const result = search({ q: `"${phrase}"` }, { now, order: 'best first', mostRead: 1000 });
      expect([...result.numbers].sort((a, b) => a - b)).toEqual(numbers.filter((i) => has(i, ` ${phrase} `)));
    }),
  );
});
