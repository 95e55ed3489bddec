import { describe, expect, it } from 'vitest';
import { parse, story } from '../markdown/markdown-file.ts';
import { complaints } from '../parsed-file.ts';

describe('front matter', () => {
  it.each([
    ['author: Jane Doe', { bylines: ['Jane Doe'] }],
    ['author:\n  name: Jane Doe\n  url: https://example.org/', { bylines: ['Jane Doe'] }],
    ['authors: [Jane Doe, {name: John Roe}]', { bylines: ['Jane Doe', 'John Roe'] }],
    ['author: Jane Doe, Max de la Mo and John Roe', { bylines: ['Jane Doe', 'Max de la Mo', 'John Roe'] }],
    ['author: Jane Doe & John Roe', { bylines: ['Jane Doe', 'John Roe'] }],
    ['author: Jane Doe, Staff Writer', { bylines: ['Jane Doe, Staff Writer'] }],
    ['author: Doe and Roe Inc.', { bylines: ['Doe and Roe Inc.'] }],
    ['tags: [Iraq, "Mosul, Iraq"]', { topics: ['Iraq', 'Mosul, Iraq'] }],
    ['title: 2017', { titleText: '2017' }],
    ['title: no', { titleText: 'no' }],
    ['Titel: Regen\nAutorin: Anna Groß', { titleText: 'Regen', bylines: ['Anna Groß'] }],
    [
      'Schlagwörter: Flut, Fähre\nBeschreibung: Es regnete.',
      { topics: ['Flut', 'Fähre'], summaryText: 'Es regnete.' },
    ],
    ['titre: Pluie\nMots-clés: [crue]', { titleText: 'Pluie', topics: ['crue'] }],
    ['title: Rain\ntitel: Regen\ndatum: gestern\ndata: [1]', { titleText: 'Rain' }],
    ['sprache: Deutsch\nveröffentlicht: ja', { titleText: 'What happened' }],
    ['tags: null\ncategories: [sea]', { topics: ['sea'] }],
    [
      'tags: ["#pets"]\nauthor: ["[[people/jane|Jane Doe]]", "[[John Roe]]"]',
      { topics: ['pets'], bylines: ['Jane Doe', 'John Roe'] },
    ],
    ['title: Announcing `async fn`', { titleText: 'Announcing async fn' }],
    ['agency: AP\nplace: MOSUL, Iraq', { creditText: 'AP', placeText: 'MOSUL, Iraq' }],
    ['updated: 2017-07-01T08:00:00+02:00', { revised: '2017-07-01T06:00:00Z' }],
    ['language: ar', { language: 'ar', direction: 'rtl' }],
    ['related:\n- title: Another\n- A third', { relatedText: ['Another', 'A third'] }],
    ['categories: [release]', { topics: ['release'] }],
    ['tags: []\ncategories: [release]', { topics: ['release'] }],
    ['categories: [release]\nkeywords: Rust, Cargo', { topics: ['Rust', 'Cargo', 'release'] }],
    ['categories: [[Life, Travel], [Diary]]\ntags: [sea]', { topics: ['sea', 'Life', 'Travel', 'Diary'] }],
    ['categories: [sea, Uncategorized, post]\ntags: [sea]', { topics: ['sea'] }],
    ['category: Uncategorised', { topics: [] }],
    ['category: blog', { topics: ['blog'] }],
    ['published: true\ncanonicalURL: https://example.org/rain', { canonicalUrl: 'https://example.org/rain' }],
    ['updated: “2017-06-30”', { revised: '2017-06-30T12:00:00Z' }],
    ['Title: Rain\nLastMod: 2017-06-30', { titleText: 'Rain', revised: '2017-06-30T12:00:00Z' }],
    ['draft: false\nlayout: post\nrest: {a: [b]}', { titleText: 'What happened' }],
    ['topics: [floods]\ncategories: [news]', { topics: ['floods', 'news'] }],
    ['taxonomy:\n  category: blog\n  tag: [floods, ferries]', { topics: ['floods', 'ferries'] }],
    ['subtitle: What the flood did', { summaryText: 'What the flood did' }],
    ['custom_excerpt: The flood\nsubtitle: More of it', { summaryText: 'The flood' }],
    ['updated_at: 2017-06-30', { revised: '2017-06-30T12:00:00Z' }],
    ['last_update:\n  date: 2017-06-30\n  author: Jane Doe', { revised: '2017-06-30T12:00:00Z' }],
    ['source: {title: A Content Slider, url: https://example.org/}', { bylines: [] }],
    ['source: AP', { creditText: 'AP' }],
  ])('%j', async (yaml, expected) => {
    const { draft, problems, warnings } = await story(yaml);
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
    expect(draft).toMatchObject(expected);
  });

  it.each(['Datum: 28.06.2017', 'fecha: 28 de junio de 2017', 'date: 2017-06-28\ndatum: 2018-01-01'])(
    'has its day by a name in a language: %j',
    async (yaml) => {
      const { draft, problems } = await parse(`---\n${yaml}\n---\n\nIt rained.\n`);
      expect([draft?.published, problems]).toEqual(['2017-06-28T12:00:00Z', []]);
    },
  );

  it.each([
    ['title: [a]', 'title is no single text; write title: and the headline, in quotes if it holds ": "'],
    [
      'author: {first: Jane}',
      'authors is neither a text nor a list of texts; write author: Jane Doe, or a list of names',
    ],
    ['lang: klingon!', 'language is no language tag; write language: en, or pt-BR'],
    ['canonical: /here', 'canonical is no http or https address; write canonical: https://example.org/story'],
    [
      'canonical: javascript:x',
      'canonical is no http or https address; write canonical: https://example.org/story',
    ],
    ['updated: soon', 'updated has no usable date: soon; write updated: 2017-06-28'],
  ])('%j can stand, with a warning', async (yaml, complaint) => {
    const { draft, warnings } = await story(yaml);
    expect(draft).toBeDefined();
    expect(complaints(warnings)).toEqual([complaint]);
  });
});
