import { francAll } from 'franc';
import type { LikelyLanguage } from './language-model.ts';

/** BCP 47 tags by ISO 639-3 of languages that the model does not know, or hardly. */
const RARE: Readonly<Record<string, string>> = {
  afr: 'af',
  hau: 'ha',
  ibo: 'ig',
  kin: 'rw',
  nya: 'ny',
  plt: 'mg',
  sna: 'sn',
  som: 'so',
  sot: 'st',
  swh: 'sw',
  tir: 'ti',
  tuk: 'tk',
  uzn: 'uz',
  xho: 'xh',
  yor: 'yo',
  zul: 'zu',
};
/** What franc calls the languages that have one code for several in ISO 639-3. */
const MEMBERS: Readonly<Record<string, string>> = {
  ...{ aze: 'azj', est: 'ekk', fas: 'pes', lav: 'lvs', msa: 'zlm', nor: 'nob', swa: 'swh' },
};
/** A text in a language that the model does not know is to it a little like several. */
const SURE = 0.5;
/** A relative scores nearly as well in tables and in lists of names; what a text is taken for must be worse than this, of 1. */
const LEAST_LEAD = 0.92;

/** The rarer language that a text is in rather than in the one that it is likeliest in; `undefined` is that one. */
export function rarerLanguage(text: string, likeliest: LikelyLanguage): string | undefined {
  if (likeliest.probability >= SURE) return undefined;
  const code = MEMBERS[likeliest.code] ?? likeliest.code;
  const ranking = francAll(text, { only: [...Object.keys(RARE), code] });
  const [best = ''] = ranking[0] ?? [];
  const lead = ranking.find(([other]) => other === code)?.[1] ?? 0;
  return lead < LEAST_LEAD ? RARE[best] : undefined;
}
