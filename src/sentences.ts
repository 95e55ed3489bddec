import { listFormat, pluralRules } from './language-formats.ts';
import type { CountedSentences, PageWords, Sentences } from './words.ts';

/** Reads the words that the build put into the Worker: JSON in UTF-8. */
export function readPageWords(bytes: ArrayBuffer): PageWords {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** A sentence with its places filled. */
export function sentence<Name extends keyof Sentences>(
  { words }: PageWords,
  name: Name,
  places: Readonly<Record<Sentences[Name], string>>,
): string {
  return filled(words[name], places).join('');
}

/** The same with anything in its places, such as a link: the pieces of the sentence, in order. */
export function sentenceParts<Name extends keyof Sentences, Part>(
  { words }: PageWords,
  name: Name,
  places: Readonly<Record<Sentences[Name], Part>>,
): (string | Part)[] {
  return filled(words[name], places);
}

/** A sentence with a number, in the form that its language has for so many. */
export function countedSentence(
  { words, pageLanguage }: PageWords,
  name: keyof CountedSentences,
  count: number,
): string {
  const forms = words[name];
  const form =
    typeof forms === 'string' ? forms : (forms[pluralRules(pageLanguage).select(count)] ?? forms.other);
  return filled(form, { count: numberText({ pageLanguage }, count) }).join('');
}

/** A number as the language writes it. */
export function numberText({ pageLanguage }: Pick<PageWords, 'pageLanguage'>, number: number): string {
  return number.toLocaleString(pageLanguage);
}

/** A list of things as the language writes it, with what it puts between them: `a, b, c`, and of a disjunction `a, b, or c`. */
export function listParts<Item>(
  { pageLanguage }: Pick<PageWords, 'pageLanguage'>,
  items: readonly Item[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): (string | Item)[] {
  const list = listFormat(pageLanguage, { type, style: type === 'conjunction' ? 'narrow' : 'long' });
  let number = 0;
  return list
    .formatToParts(items.map(String))
    .map(({ type, value }) => (type === 'element' ? (items[number++] as Item) : value));
}

function filled<Part>(sentence: string, places: Readonly<Record<string, Part>>): (string | Part)[] {
  // Every second part is the name of a place.
  return sentence
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 === 0 ? part : (places[part] as Part)))
    .filter((part) => part !== '');
}
