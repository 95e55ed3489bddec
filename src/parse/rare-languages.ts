import { francAll } from 'franc';

/** BCP 47 tags by ISO 639-3 of languages that the first detector does not know and takes for a relative's, or for none. */
const RARE: Readonly<Record<string, string>> = {
  afr: 'af',
  hau: 'ha',
  ibo: 'ig',
  kaz: 'kk',
  khk: 'mn',
  khm: 'km',
  kin: 'rw',
  kir: 'ky',
  mkd: 'mk',
  mya: 'my',
  npi: 'ne',
  pbu: 'ps',
  sin: 'si',
  sna: 'sn',
  som: 'so',
  swh: 'sw',
  tgk: 'tg',
  uzn: 'uz',
  xho: 'xh',
  zul: 'zu',
};
/** ISO 639-3 of those that these are taken for. */
const TAKEN_FOR: Readonly<Record<string, string>> = {
  az: 'azj',
  be: 'bel',
  bg: 'bul',
  fa: 'pes',
  hi: 'hin',
  hr: 'hrv',
  mr: 'mar',
  ms: 'zlm',
  nl: 'nld',
  ru: 'rus',
  sr: 'srp',
  tl: 'tgl',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  yo: 'yor',
};
/** A relative scores nearly as well in tables and in lists of names; what it is taken for must be worse than this, of 1. */
const LEAST_LEAD = 0.92;

/** The rarer language that a text is in rather than in the one `detected`, or `detected`; empty is none. */
export function rarerLanguage(text: string, detected: string): string {
  const known = TAKEN_FOR[detected];
  if (known === undefined && detected !== '') return detected;
  const ranking = francAll(text, { only: [...Object.keys(RARE), ...(known === undefined ? [] : [known])] });
  const [best = ''] = ranking[0] ?? [];
  const lead = ranking.find(([code]) => code === known)?.[1] ?? 0;
  return lead < LEAST_LEAD ? (RARE[best] ?? detected) : detected;
}
