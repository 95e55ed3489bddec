import { describe, expect, it } from 'vitest';
import { wantedOf } from '../../src/search/wanted.ts';
import { en } from '../../src/words/en.ts';
import { languages } from '../../src/words/index.ts';

type Texts = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

const english: Texts = en;
const formsOf = (text: Texts[string] = '') =>
  Object.entries(typeof text === 'string' ? { other: text } : text);
const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, place]) => place).sort();

describe.each(Object.entries(languages))('%s', (tag, words) => {
  const texts: Texts = words;
  const rules = new Intl.PluralRules(tag);

  it('is known by its tag as BCP 47 writes it, and dates and numbers can be written in it', () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
  });

  it('has every sentence of English, and no other', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(english));
  });

  it('has lines of plain text, with the places that English has', () => {
    const numbers = Array.from({ length: 1_000 }, (_, i) => i + 1);
    for (const [name, text] of Object.entries(texts)) {
      const places = placesIn(formsOf(english[name]).at(-1)?.[1] ?? '');
      for (const [category, form] of formsOf(text)) {
        expect(form, name).toMatch(/^[^\s<>&](?:[^<>&\n]*[^\s<>&])?$/);
        expect(form, name).toBe(form.normalize('NFC'));
        // A form for one number alone may say it in a word.
        const isForOne = numbers.filter((number) => rules.select(number) === category).length <= 1;
        if (!isForOne || placesIn(form).length > 0) expect(placesIn(form), name).toEqual(places);
      }
    }
  });

  it('says how to search with marks and an example that the search takes as what they are said to be', () => {
    for (const text of [words.searchFields, words.allowedWords])
      expect(text).toMatch(/["“”„«»][^"“”„«»]+["“”„«»].*[^\s]\*/);
    expect(wantedOf(words.exampleBeginning).groups).toMatchObject([[[{ isPrefix: true, isPhrase: false }]]]);
  });

  it('has a form for every plural category', () => {
    const counted = Object.values(texts).filter((text) => typeof text !== 'string');
    for (const forms of counted)
      expect(Object.keys(forms).sort()).toEqual(rules.resolvedOptions().pluralCategories.toSorted());
  });
});
