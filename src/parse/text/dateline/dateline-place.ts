import { isKnownAgency, looksLikeOutlet, mayBeCredit } from './agencies.ts';
import { isKnownCity } from './known-cities.ts';
import { isRegion, isState } from './region-names.ts';

/** Words in capitals that open a paragraph and are no place. */
const NO_PLACE_WORDS = [
  'AD|ADVISORY|ALERT|ANALYSIS|AUDIO|BREAKING(?: NEWS)?|BY|CAPTION|CHANGELOG|CHAPTER|COLUMN|COMMENTARY|CORRECTION',
  'CREDIT|DEVELOPING|EDIT(?:ED)?|EDITORIAL|EPISODE|EXCLUSIVE|FACT CHECK|FACTBOX|FILE(?: PHOTO)?|GALLERY|GRAPHIC',
  'HEADLINE|HOT|INTERVIEW|JUST IN|LISTEN|LIVE|MORE|MUST SEE|NEWS|NOTE|OPINION|PHOTOS?|POLL|PREVIEW|PROFILE|QUESTION',
  'CITYWIDE|COUNTYWIDE|NATIONWIDE|STATEWIDE|WORLDWIDE|RAW|READ|RELATED|REPORT|REVIEW|RUSH|SEE|SHARE|SPOILER ALERT|TIL|TIMELINE|TOP|TRANSCRIPT|UPDATED?|URGENT|VIDEO',
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

/** A region behind a comma, or the capital of the United States, which has none. */
const REGION = /(?:,\s|\s(?=D\.?C\.?$))(.+)/;
/** As post offices write a state: `TX`, `D.C.`. */
const POSTAL = /^(?:[A-Z]{2}|(?:[A-Z]\.){2})$/;

/** Whether a place is one by the region that it names, in any case: `Washington, D.C.`, `Dallas, Texas`. */
export function isPlaceInRegion(place: string | undefined): boolean {
  return isPlace(place) && (isRegion(regionOf(place)) || isPlaceInState(place));
}

/** Whether a place is known: in a region that is, or one of the cities that are named alone, or several of these: `London`, `Kabul/Delhi`. */
export function isKnownPlace(place = ''): boolean {
  return isPlaceInRegion(place) || place.split(/ ?\/ ?/).every(isKnownCity);
}

/** The same of a place in a state, such as press releases begin with. */
export function isPlaceInState(place: string | undefined): boolean {
  const region = regionOf(place);
  return isPlace(place) && (isState(region) || POSTAL.test(region));
}

function regionOf(place = ''): string {
  return REGION.exec(place)?.[1] ?? '';
}

/** Whether a place stands beside the credit of a known agency, and is not its name in full: `British Broadcasting Corporation (BBC)`. */
export function isBesideCredit(place: string | undefined, credit = ''): boolean {
  const initials = (place ?? '')
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return isPlace(place) && isKnownAgency(credit) && initials.toUpperCase() !== credit.toUpperCase();
}

/** What begins the names of cities in two words: `NEW AMSTERDAM`, `SAN CRISTOBAL`. */
const OF_CITIES =
  /^(?:NEW|NORTH|SOUTH|EAST|WEST|SAN|SANTA|SAO|ST|SAINT|FORT|PORT|MOUNT|LAKE|EL|LA|LAS|LOS|AL|DAR|TEL|CAPE)(?![^\s.])/;

/** Whether words in capitals may be a place where no dash follows: two that are no known city may be somebody who speaks. */
export function isPlaceByItself(place = ''): boolean {
  return isPlace(place) && (!place.includes(' ') || OF_CITIES.test(place) || isKnownPlace(place));
}

/** In letters: `UK` and `TV` are set so before a dash as often as a place; with four a story of a wire loses its place. */
const SHORTEST_CITY = 3;

/** Whether words in capitals may be a place. */
export function isPlace(place: string | undefined): boolean {
  if (place === undefined) return false;
  const [city = ''] = place.split(',');
  if (/^By /.test(city)) return false;
  return city.replace(/\P{L}/gu, '').length >= SHORTEST_CITY && mayBePlace(city) && !isKnownAgency(city);
}

/** Whether words that stand where a place does are not known to be something else: `UPDATE`, `WATCH`. */
export function mayBePlace(words: string): boolean {
  return !NO_PLACE.test(words.toUpperCase());
}
