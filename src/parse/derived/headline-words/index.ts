import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { HeadlineWords } from './headline-words.ts';
import { it } from './it.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { uk } from './uk.ts';

/** The languages whose small words are known, by the first part of their tags. */
export const headlineLanguages: Readonly<Record<string, HeadlineWords>> = {
  cs,
  da,
  de,
  en,
  es,
  fr,
  it,
  nb,
  nl,
  no: nb,
  pl,
  pt,
  ru,
  sv,
  uk,
};
const NONE: HeadlineWords = { phrases: '', ties: '', clauses: '', joins: '' };

/** The small words of a language, by its tag in BCP 47. Of a language that is not known, none. */
export function headlineWordsOf(language: string): HeadlineWords {
  const [primary = ''] = language.toLowerCase().split('-');
  return headlineLanguages[primary] ?? NONE;
}
