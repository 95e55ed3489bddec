import type { Words } from '../words.ts';
import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ptPt } from './pt-pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

/** The languages that pages can be in, by their tags in BCP 47. The build puts one into the Worker. */
export const languages: Readonly<Record<string, Words>> = {
  ar,
  cs,
  da,
  de,
  en,
  es,
  fr,
  he,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  'pt-PT': ptPt,
  ru,
  sv,
  tr,
  uk,
  zh,
  // Norwegian is Bokmål where it does not say.
  no: nb,
};
