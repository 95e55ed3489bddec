import { isKnownAgency, looksLikeOutlet, mayBeCredit } from './agencies.ts';

/** Words in capitals that open a paragraph and are no place. */
const NO_PLACE_WORDS = [
  'AD|ADVISORY|ALERT|ANALYSIS|AUDIO|BREAKING(?: NEWS)?|BY|CAPTION|CHANGELOG|CHAPTER|COLUMN|COMMENTARY|CORRECTION',
  'CREDIT|DEVELOPING|EDIT(?:ED)?|EDITORIAL|EPISODE|EXCLUSIVE|FACT CHECK|FACTBOX|FILE(?: PHOTO)?|GALLERY|GRAPHIC',
  'HEADLINE|HOT|INTERVIEW|JUST IN|LISTEN|LIVE|MORE|MUST SEE|NEWS|NOTE|OPINION|PHOTOS?|POLL|PREVIEW|PROFILE|QUESTION',
  'RAW|READ|RELATED|REPORT|REVIEW|RUSH|SEE|SHARE|SPOILER ALERT|TIL|TIMELINE|TOP|TRANSCRIPT|UPDATED?|URGENT|VIDEO',
  'WARNING|WATCH|WRAPUP|YES|NO|OK|TLDR|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY',
];
const NO_PLACE = new RegExp(`^(?:${NO_PLACE_WORDS.join('|')})$`);

/** Whether a credit is an agency by its looks, or by its letters: `WTNH`. */
export function isKnownOrSign(credit: string): boolean {
  return looksLikeOutlet(credit) || /^\p{Lu}{2,5}$/u.test(credit);
}

/** Whether what stands in brackets may be who sent a story. */
export function isCredit(credit: string | undefined): boolean {
  return (
    credit !== undefined && mayBeCredit(credit) && !/^\d|^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/.test(credit)
  );
}

/** Whether a place is one beside its credit: in mixed case and without a region it needs an agency that is one by its looks. */
export function isPlaceOf(place: string | undefined, credit: string | undefined): boolean {
  if (!isCredit(credit) || !isPlace(place)) return false;
  const isPlain = /^\p{Lu}[\p{L}.'’-]*\p{Ll}/u.test(place ?? '') && !place?.includes(',');
  return !isPlain || looksLikeOutlet(credit ?? '') || /^\p{Lu}{2,5}$/u.test(credit ?? '');
}

/** Whether words in capitals may be a place. */
export function isPlace(place: string | undefined): boolean {
  if (place === undefined) return false;
  const [city = ''] = place.split(',');
  if (/^By /.test(city)) return false;
  return city.replace(/\P{L}/gu, '').length >= 3 && mayBePlace(city) && !isKnownAgency(city);
}

/** Whether words that stand where a place does are not known to be something else: `UPDATE`, `WATCH`. */
export function mayBePlace(words: string): boolean {
  return !NO_PLACE.test(words.toUpperCase());
}
