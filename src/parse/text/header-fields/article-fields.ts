import { foldedLetters } from '../../folded-text.ts';
import type { FieldName } from './field-line.ts';

type Values = ReadonlyMap<FieldName, string>;

/** What a letter, a notice of an event and a note of rights say too, is not enough. */
const OF_ARTICLE: readonly FieldName[] = [
  ...(['title', 'updated', 'byline', 'credit', 'topics', 'summary', 'address'] as const),
];
/** By whom it is, or where it stood. */
const OF_WHOM: readonly FieldName[] = ['byline', 'address', 'sender'];
/** Besides its day; an event has a day and a place. */
const BESIDE_DAY: readonly FieldName[] = ['credit', 'topics', 'summary', 'language', 'rights'];
const WEB_ADDRESS = /^https?:\/\//i;

/**
 * Whether the header fields at the start of a text are on the text, and not its own first lines: whom a letter is to, where an event is.
 * `isDated` is whether they have a date.
 */
export function areOfArticle(values: Values, isDated: boolean): boolean {
  return isDated || OF_ARTICLE.some((field) => values.has(field));
}

/**
 * Whether the header fields below a headline are on the article. A review names there the book that it is about, with its title; the
 * notice of an event says when it is and where. `isDated` is whether they have a date.
 */
export function areOfHeadline(values: Values, headline: string, isDated: boolean): boolean {
  const title = values.get('title');
  if (title !== undefined && foldedLetters(title) !== foldedLetters(headline)) return false;
  const isOfPage = WEB_ADDRESS.test(values.get('credit') ?? '');
  const isDay = isDated && BESIDE_DAY.some((field) => values.has(field));
  return isOfPage || isDay || OF_WHOM.some((field) => values.has(field));
}
