import type { LikelyLanguage } from './language-model.ts';
import { likeness, trigramsOf } from './trigrams.ts';

/** BCP 47 tags by ISO 639-3 of languages that the model does not know, or hardly. */
const RARE: Readonly<Record<string, string>> = {
  afr: 'af',
  amh: 'am',
  ewe: 'ee',
  fij: 'fj',
  gaz: 'om',
  hat: 'ht',
  hau: 'ha',
  ibo: 'ig',
  kin: 'rw',
  lin: 'ln',
  lug: 'lg',
  mri: 'mi',
  nya: 'ny',
  plt: 'mg',
  run: 'rn',
  smo: 'sm',
  sna: 'sn',
  som: 'so',
  sot: 'st',
  ssw: 'ss',
  swh: 'sw',
  ton: 'to',
  tsn: 'tn',
  tso: 'ts',
  tuk: 'tk',
  twi: 'tw',
  uzn: 'uz',
  xho: 'xh',
  yor: 'yo',
  zul: 'zu',
};
/** The one of several languages under one code of ISO 639-3 whose trigrams are known. */
const MEMBERS: Readonly<Record<string, string>> = {
  aze: 'azj',
  est: 'ekk',
  fas: 'pes',
  lav: 'lvs',
  msa: 'zlm',
  nor: 'nob',
  swa: 'swh',
};
/** A text in a language that the model does not know is to it a little like several, and never so much like one. */
const SURE = 0.9;
/** Of a text in a rarer language its own trigrams are so much more than those of what it is taken for; a relative has nearly as many. */
const LEAST_LEAD = 1.2;
/** A text has at least so many of its language's frequent trigrams. */
const LEAST_LIKENESS = 0.35;

/** The rarer language that a text is in rather than in the one that it is likeliest in; `undefined` is that one. */
export function rarerLanguage(text: string, likeliest: LikelyLanguage): string | undefined {
  if (likeliest.probability >= SURE) return undefined;
  const trigrams = trigramsOf(text);
  const code = MEMBERS[likeliest.code] ?? likeliest.code;
  let [best, most] = [code, likeness(trigrams, code) * LEAST_LEAD];
  for (const rare of Object.keys(RARE)) {
    const share = likeness(trigrams, rare);
    if (share >= LEAST_LIKENESS && share > most) [best, most] = [rare, share];
  }
  return RARE[best];
}
