import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { ca } from './ca.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import type { HeadlineWords } from './headline-words.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** The languages whose small words are known, by the first part of their tags. */
export const headlineLanguages: Readonly<Record<string, HeadlineWords>> = {
  ar,
  bg,
  bs: hr,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hr,
  hu,
  id,
  it,
  ms: id,
  nb,
  nl,
  no: nb,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sr: hr,
  sv,
  tr,
  uk,
};
const NONE: HeadlineWords = { phrases: '', ties: '', clauses: '', joins: '' };

/** The small words of a language, by its tag in BCP 47. Of a language that is not known, none. */
export function headlineWordsOf(language: string): HeadlineWords {
  const [primary = ''] = language.toLowerCase().split('-');
  return headlineLanguages[primary] ?? NONE;
}
